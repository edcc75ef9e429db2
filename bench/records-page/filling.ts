import { openRecords } from '../../src/records/index.ts';
import { exampleDraft } from '../../tests/fixtures/records-page/example-draft.ts';

const PHOTO_BYTES = 20_000;

/** So many examinations to each person, every other one of the person's lesion. */
const OF_A_PERSON = 40;

/** Adds the examinations of these numbers through the code that the app saves with, all in one transaction. */
export async function fill(from: number, count: number): Promise<void> {
  const records = openRecords();
  const drafts = [];
  for (let start = from; start < from + count; start += OF_A_PERSON) {
    const details = { sex: undefined, born: undefined, skinType: undefined, note: '' } as const;
    const { id: patientId } = await records.createPatient({ ...details, name: `Person ${start}` });
    const { id: lesionId } = await records.createLesion({ patientId, site: 'back', name: '' });
    for (let at = start; at < Math.min(start + OF_A_PERSON, from + count); at++) {
      drafts.push(exampleDraft(at, { photoBytes: PHOTO_BYTES, patientId, ...(at % 2 === 0 && { lesionId }) }));
    }
  }
  await records.saveAll(drafts);
  records.close();
}
