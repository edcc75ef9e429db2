import type { Records, RecordsErrorCode } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';

/** Gives kept examinations to a person, all at once. @returns what kept it from that: then all stay whose they were. */
export async function moveKept(
  records: Records,
  ids: readonly string[],
  patientId: string,
): Promise<RecordsErrorCode | undefined> {
  try {
    const here = await Promise.all(ids.map(async (id) => ((await isThere(records, id)) ? [id] : [])));
    const left = here.flat();
    if (left.length > 0) await records.move(left, { patientId });
    return undefined;
  } catch (error) {
    return recordsCode(error);
  }
}

/** What was removed elsewhere meanwhile must not hold the others back. */
async function isThere(records: Records, id: string): Promise<boolean> {
  try {
    await records.examination(id);
    return true;
  } catch (error) {
    if (recordsCode(error) === 'record-missing') return false;
    throw error;
  }
}
