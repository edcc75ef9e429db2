import type { DoctorUrgency } from '../../judgement/index.ts';
import type { View } from '../segments/shelf.ts';
import { openAdviceOf } from './check-advice.ts';
import { eachMatching } from './find.ts';

/** A check after which a doctor was advised, while nothing that became known answers that. */
export interface OpenCheck {
  readonly id: string;
  readonly urgency: DoctorUrgency;
}

/** The most urgent open advice of each spot that has any, by the spot's id. */
export async function openSpots(view: View): Promise<ReadonlyMap<string, OpenCheck>> {
  const owners = { patients: await view.byId('patients'), lesions: await view.byId('lesions') };
  const open = new Map<string, OpenCheck>();
  await eachMatching(view, {}, (row) => {
    const { id, lesionId } = row;
    if (lesionId === undefined) return;
    const urgency = openAdviceOf(row, owners);
    if (urgency && open.get(lesionId)?.urgency !== 'soon') open.set(lesionId, { id, urgency });
  });
  return open;
}
