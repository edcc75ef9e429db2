import { type ExaminationsCsv, examinationsCsv } from './exchange/examinations-csv.ts';
import type { ExaminationFilter } from './search/filter.ts';
import { type ExaminationPage, eachMatching, findIds, findPage, type PageRequest } from './search/find.ts';
import { type LesionOverview, lesionsOverview } from './search/lesions-overview.ts';
import { type OpenCheck, openSpots } from './search/open-spots.ts';
import { type PersonOverview, peopleOverview } from './search/people-overview.ts';
import type { Shelf } from './segments/shelf.ts';
import type { Statistics } from './statistics/statistics.ts';
import { createTally, type TallyOptions } from './statistics/tally.ts';

export interface SearchBook {
  /** A page of examinations, newest first. Reads no more than it must. */
  find(filter: ExaminationFilter, page: PageRequest): Promise<ExaminationPage>;
  count(filter: ExaminationFilter): Promise<number>;
  /** People with what they come to, those examined last first. @param text words to be found in name or note. */
  peopleOverview(text?: string): Promise<readonly PersonOverview[]>;
  /** A person's lesions with what they come to, those examined last first. */
  lesionsOverview(patientId: string): Promise<readonly LesionOverview[]>;
  /** Of each lesion with advice to see a doctor that nothing has answered, the check that most urgently gave it, by the lesion's id. */
  openSpots(): Promise<ReadonlyMap<string, OpenCheck>>;
  /** Ids of all that match, in no order: for what is done to many. */
  findIds(filter: ExaminationFilter): Promise<readonly string[]>;
  /** Ids of examinations that are stored but could not be read when the index was made. `check` looks at all anew. */
  damaged(): Promise<readonly string[]>;
  /** Figures over all examinations of a period. */
  statistics(options?: TallyOptions): Promise<Statistics>;
  examinationsCsv(filter: ExaminationFilter): Promise<ExaminationsCsv>;
}

export function openSearchBook(shelf: Shelf): SearchBook {
  return {
    find: (filter, page) => shelf.read((view) => findPage(view, filter, page)),
    count: (filter) =>
      shelf.read(async (view) => {
        let count = 0;
        await eachMatching(view, filter, () => {
          count++;
        });
        return count;
      }),
    peopleOverview: (text) => shelf.read((view) => peopleOverview(view, text)),
    lesionsOverview: (patientId) => shelf.read((view) => lesionsOverview(view, patientId)),
    openSpots: () => shelf.read(openSpots),
    findIds: (filter) => shelf.read((view) => findIds(view, filter)),
    damaged: () => shelf.read(async ({ catalogue }) => catalogue.damaged),
    statistics: (options = {}) =>
      shelf.read(async (view) => {
        const owners = { patients: await view.byId('patients'), lesions: await view.byId('lesions') };
        const tally = createTally(owners, options);
        await eachMatching(view, options.period ?? {}, tally.add);
        return tally.figures();
      }),
    examinationsCsv: (filter) => shelf.read((view) => examinationsCsv(view, filter)),
  };
}
