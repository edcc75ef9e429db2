import type { Lesion } from '../model/lesion.ts';
import type { Patient } from '../model/patient.ts';
import type { ExaminationRow } from '../model/rows.ts';
import { TABLES } from '../model/tables.ts';
import type { View } from '../segments/shelf.ts';
import { pauses } from '../storage/pause.ts';
import { type AdvisedRow, checkAdvice } from './check-advice.ts';
import { asksForOwners, type ExaminationFilter, matcher, NO_OWNERS, type Owners } from './filter.ts';
import { type Position, rowsNewestFirst } from './rows-newest-first.ts';

/** An examination as a list shows it. */
export interface ListedExamination extends AdvisedRow {
  /** Undefined where the person's or lesion's own record is missing or damaged. */
  readonly patient: Patient | undefined;
  readonly lesion: Lesion | undefined;
}

export interface ExaminationPage {
  /** Newest first. */
  readonly examinations: readonly ListedExamination[];
  /** Where the next page begins; absent on the last one. */
  readonly next?: Position;
}

export interface PageRequest {
  /** At least 1. */
  readonly limit: number;
  readonly after?: Position | undefined;
}

export async function findPage(
  view: View,
  filter: ExaminationFilter,
  { limit, after }: PageRequest,
): Promise<ExaminationPage> {
  const matches = matcher(filter, await ownersFor(view, filter));
  const rows: ExaminationRow[] = [];
  for await (const some of rowsNewestFirst(view, matches, filter, after)) {
    rows.push(...some.slice(0, limit + 1 - rows.length));
    if (rows.length > limit) break;
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const examinations = await withOwners(view, shown);
  return { examinations, ...(rows.length > limit && last && { next: { takenAt: last.takenAt, id: last.id } }) };
}

/** Ids of all that match, in no order. */
export async function findIds(view: View, filter: ExaminationFilter): Promise<readonly string[]> {
  const ids: string[] = [];
  await eachMatching(view, filter, ({ id }) => ids.push(id));
  return ids;
}

/** Hands over all rows that match, in no order, and lets the page breathe meanwhile. */
export async function eachMatching(
  view: View,
  filter: ExaminationFilter,
  take: (row: ExaminationRow) => void,
): Promise<void> {
  const matches = matcher(filter, await ownersFor(view, filter));
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = filter;
  const pauseIfLong = pauses();
  for (const entry of view.catalogue.segments.examinations) {
    if (entry.newest < from || entry.oldest >= to) continue;
    const { rows } = await view.segment('examinations', entry);
    for (const row of rows) if (matches(row)) take(row);
    await pauseIfLong();
  }
}

async function ownersFor(view: View, filter: ExaminationFilter): Promise<Owners> {
  if (!asksForOwners(filter)) return NO_OWNERS;
  return { patients: await view.byId('patients'), lesions: await view.byId('lesions') };
}

/** Only those of these rows are read: there may be many more. */
async function withOwners(view: View, rows: readonly ExaminationRow[]): Promise<readonly ListedExamination[]> {
  const transaction = view.database.transaction(['patients', 'lesions']);
  const read = async <Name extends 'patients' | 'lesions'>(table: Name, ids: ReadonlySet<string>) => {
    const store = transaction.objectStore(table);
    const records = await Promise.all([...ids].map((id) => store.get(id)));
    return new Map(records.flatMap((record) => (record ? [[record.id, readable(() => TABLES[table].read(record))]] : [])));
  };
  const [patients, lesions] = await Promise.all([
    read('patients', new Set(rows.map(({ patientId }) => patientId))),
    read('lesions', new Set(rows.flatMap(({ lesionId }) => lesionId ?? []))),
  ]);
  return rows.map((row) => {
    const patient = patients.get(row.patientId);
    const lesion = row.lesionId === undefined ? undefined : lesions.get(row.lesionId);
    return { ...row, ...checkAdvice(row, { patient, site: lesion?.site }), patient, lesion };
  });
}

function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
