import { RecordsError } from './errors.ts';
import { type Examination, readExamination } from './examination.ts';
import { STORES, type StoredRecord, type StoreName } from './schema.ts';
import { examinationRecord, type StoredExamination } from './stored-examination.ts';
import type { Writing } from './whole-transaction.ts';

// What is done within one transaction. Each function awaits requests of that transaction and nothing else.

/** @throws {RecordsError} record-missing: without its examination a picture would lie there unseen. */
export async function putAll(transaction: Writing, stored: StoredExamination): Promise<void> {
  if (!stored.examinations) throw new RecordsError('record-missing');
  await Promise.all(
    STORES.map(async (name) => {
      const record = stored[name];
      if (record) await transaction.objectStore(name).put(record);
    }),
  );
}

/** @throws {RecordsError} record-missing. */
export async function takeAll(transaction: Writing, id: string): Promise<StoredExamination> {
  const take = async (name: StoreName): Promise<StoredRecord | undefined> => {
    const store = transaction.objectStore(name);
    const [record] = await Promise.all([store.get(id), store.delete(id)]);
    return record;
  };
  const [examinations, photos, thumbnails] = await Promise.all([take('examinations'), take('photos'), take('thumbnails')]);
  if (!examinations) throw new RecordsError('record-missing', id);
  return { examinations, photos, thumbnails };
}

export async function replaceVerdictOf(
  transaction: Writing,
  id: string,
  verdict: Examination['verdict'],
): Promise<Examination> {
  const store = transaction.objectStore('examinations');
  const record = await store.get(id);
  if (!record) throw new RecordsError('record-missing', id);
  const replaced = { ...readExamination(record), verdict };
  await store.put(examinationRecord(replaced));
  return replaced;
}
