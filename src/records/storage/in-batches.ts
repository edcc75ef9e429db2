import type { IDBPDatabase } from 'idb';
import type { NaevusSchema, StoredRecord, StoreName } from './schema.ts';

const BATCH = 100;

/** All records of a store in the order of their ids, a batch at a time, each read by itself so that nothing is held up. */
export async function* inBatches(
  database: IDBPDatabase<NaevusSchema>,
  store: StoreName,
  after = '',
): AsyncGenerator<readonly StoredRecord[]> {
  let last = after;
  for (;;) {
    const batch = await database.getAll(store, IDBKeyRange.lowerBound(last, true), BATCH);
    yield batch;
    const end = batch.at(-1);
    if (!end || batch.length < BATCH) return;
    last = end.id;
  }
}
