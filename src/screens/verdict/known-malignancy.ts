import type { FollowUp, Records } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';

/** What is known of a spot, and no later score takes back. */
export interface KnownMalignancy {
  /** YYYY-MM-DD, where the check that it was entered with can be read. */
  readonly since: string | undefined;
  /** The check that it was entered with. */
  readonly examinationId: string;
}

/** As many as a spot may well have; one is enough to tell. */
const MOST = 20;

/**
 * Since when a spot is known to be malignant, if it is, however many checks came after.
 *
 * @throws {RecordsError} of the records as such.
 */
export async function knownMalignancy(records: Records, lesionId: string): Promise<KnownMalignancy | undefined> {
  const { examinations } = await records.find({ lesionId, outcomes: ['malignant'] }, { limit: MOST });
  const known = await Promise.all(
    examinations.map(async ({ id }) => ({
      examinationId: id,
      since: await records.examination(id).then(({ followUp }) => dayOf(followUp), orUnread),
    })),
  );
  return known.toSorted((a, b) => (a.since ?? '9').localeCompare(b.since ?? '9'))[0];
}

function dayOf(followUp: FollowUp): string | undefined {
  return followUp.outcome === 'none' ? undefined : followUp.date;
}

function orUnread(error: unknown): undefined {
  if (!['record-damaged', 'record-missing'].includes(recordsCode(error))) throw error;
}
