import type { IDBPDatabase } from 'idb';
import { EXAMINATION_VERSION, examinationRecord, readExamination } from '../model/examination.ts';
import type { NaevusSchema, StoredRecord } from '../storage/schema.ts';
import { wholeTransaction } from '../storage/whole-transaction.ts';
import { createWrites } from '../storage/writes.ts';
import type { Catalogue } from './catalogue.ts';
import { openLedger } from './ledger.ts';
import type { SegmentMemory } from './memory.ts';

const BATCH = 50;

export function isUpgraded({ upgraded: { version, upTo } }: Catalogue): boolean {
  return version === EXAMINATION_VERSION && upTo === undefined;
}

/**
 * Writes the next few examinations of an older version in today's. How far that came is kept with them, so that it goes on
 * there after a crash, and windows that do it at once share the work. Their rows stay as they are.
 *
 * @returns whether that was all.
 */
export function upgradeSome(database: IDBPDatabase<NaevusSchema>, memory: SegmentMemory): Promise<boolean> {
  return wholeTransaction(database, async (transaction) => {
    const ledger = await openLedger(transaction, memory);
    if (isUpgraded(ledger.catalogue)) return true;
    const { version, upTo = '' } = ledger.catalogue.upgraded;
    const after = version === EXAMINATION_VERSION ? upTo : '';
    const batch = await transaction.objectStore('examinations').getAll(IDBKeyRange.lowerBound(after, true), BATCH);
    const writes = createWrites();
    for (const record of batch) {
      const upgraded = upgradedRecord(record);
      if (upgraded) writes.add(transaction.objectStore('examinations').put(upgraded));
    }
    const last = batch.length < BATCH ? undefined : batch.at(-1);
    ledger.note({ upgraded: { version: EXAMINATION_VERSION, ...(last && { upTo: last.id }) } });
    ledger.close(writes.add);
    await writes.all();
    return !last;
  });
}

/** What cannot be read stays as it is, for a later version that may. */
function upgradedRecord(record: StoredRecord): StoredRecord | undefined {
  if (record.version >= EXAMINATION_VERSION) return undefined;
  try {
    return examinationRecord(readExamination(record));
  } catch {
    return undefined;
  }
}
