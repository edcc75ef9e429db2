import type { Lesion } from '../model/lesion.ts';
import type { View } from '../segments/shelf.ts';
import { eachMatching } from './find.ts';
import { createLooks } from './looks.ts';
import { type DatedLooks, dated } from './malignant-since.ts';

/** A lesion as a list shows it. */
export interface LesionOverview extends DatedLooks {
  readonly lesion: Lesion;
}

/** All lesions of a person, those examined last first. */
export async function lesionsOverview(view: View, patientId: string): Promise<readonly LesionOverview[]> {
  const lesions = [...(await view.byId('lesions')).values()].filter((lesion) => lesion.patientId === patientId);
  const looks = createLooks();
  await eachMatching(view, { patientId }, (row) => {
    if (row.lesionId !== undefined) looks.add(row.lesionId, row);
  });
  const overviews = await dated(
    view,
    lesions.map((lesion) => ({ lesion, ...looks.of(lesion.id) })),
  );
  return overviews.sort((a, b) => (b.latest?.takenAt ?? 0) - (a.latest?.takenAt ?? 0));
}
