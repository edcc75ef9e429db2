import type { Lesion } from '../model/lesion.ts';
import type { View } from '../segments/shelf.ts';
import { eachMatching } from './find.ts';
import { createLooks, type Looks } from './looks.ts';

/** A lesion as a list shows it. */
export interface LesionOverview extends Looks {
  readonly lesion: Lesion;
}

/** All lesions of a person, those examined last first. */
export async function lesionsOverview(view: View, patientId: string): Promise<readonly LesionOverview[]> {
  const owners = { patients: await view.byId('patients'), lesions: await view.byId('lesions') };
  const looks = createLooks(owners);
  await eachMatching(view, { patientId }, (row) => {
    if (row.lesionId !== undefined) looks.add(row.lesionId, row);
  });
  const overviews = [...owners.lesions.values()]
    .filter((lesion) => lesion.patientId === patientId)
    .map((lesion) => ({ lesion, ...looks.of(lesion.id) }));
  return overviews.sort((a, b) => (b.latest?.takenAt ?? 0) - (a.latest?.takenAt ?? 0));
}
