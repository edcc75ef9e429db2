import type { Records } from '../../records/index.ts';

/** What is known of a spot, and no later score takes back. */
export interface KnownMalignancy {
  /** YYYY-MM-DD. */
  readonly since: string;
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
  const known = examinations.flatMap(({ id, knownOn }) => (knownOn ? [{ since: knownOn, examinationId: id }] : []));
  return known.toSorted((a, b) => a.since.localeCompare(b.since))[0];
}
