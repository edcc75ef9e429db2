import { type Lesion, localDay, type Records } from '../../records/index.ts';
import { countsFrom } from './looked-again.ts';

export interface DueLesion {
  readonly lesion: Lesion;
  /** YYYY-MM-DD. */
  readonly since: string;
  /** Whether a doctor was to look at it and nothing has answered that: it comes first. */
  readonly isDoctorAdvised: boolean;
}

/** More checks of one spot than anybody makes. */
const MOST = 500;

/** Lesions whose day has come and that were not examined since a week before it, those due longest first. */
export async function dueLesions(
  records: Pick<Records, 'lesions' | 'find'>,
  today = localDay(Date.now()),
): Promise<readonly DueLesion[]> {
  const due: DueLesion[] = [];
  for (const lesion of await records.lesions()) {
    const { id, lookAgainOn: since } = lesion;
    if (since === undefined || since > today) continue;
    const { examinations } = await records.find({ lesionId: id }, { limit: MOST });
    if (examinations.some(({ takenAt }) => takenAt >= countsFrom(since))) continue;
    due.push({ lesion, since, isDoctorAdvised: examinations.some(({ open }) => open !== undefined) });
  }
  return due.sort((a, b) => a.since.localeCompare(b.since));
}
