import type { Lesion, Records } from '../../records/index.ts';
import { dayOf, daysAfter, startOf } from './days.ts';

/** Who looks a few days early has looked. */
const EARLY_DAYS = 7;

export interface DueLesion {
  readonly lesion: Lesion;
  /** YYYY-MM-DD. */
  readonly since: string;
}

/** Lesions whose day has come and that were not examined since a week before it, those due longest first. */
export async function dueLesions(
  records: Pick<Records, 'lesions' | 'count'>,
  today = dayOf(new Date()),
): Promise<readonly DueLesion[]> {
  const due: DueLesion[] = [];
  for (const lesion of await records.lesions()) {
    const { id, lookAgainOn: since } = lesion;
    if (since === undefined || since > today) continue;
    const examined = await records.count({ lesionId: id, from: startOf(daysAfter(since, -EARLY_DAYS)) });
    if (examined === 0) due.push({ lesion, since });
  }
  return due.sort((a, b) => a.since.localeCompare(b.since));
}
