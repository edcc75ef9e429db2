import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { type NaevusSchema, STORES } from './schema.ts';

export type Writing = IDBPTransaction<NaevusSchema, typeof STORES, 'readwrite'>;

/**
 * One transaction over all stores: it happens as a whole, on the disk, or not at all. `work` may await the transaction's own
 * requests and nothing else, or the transaction would commit without the rest.
 */
export async function wholeTransaction<Result>(
  database: IDBPDatabase<NaevusSchema>,
  work: (transaction: Writing) => Promise<Result>,
): Promise<Result> {
  const transaction = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  // It rejects as well when `work` does; the first cause is the one to tell.
  transaction.done.catch(() => undefined);
  try {
    const result = await work(transaction);
    await transaction.done;
    return result;
  } catch (cause) {
    const reason = transaction.error ?? cause;
    abort(transaction);
    throw reason;
  }
}

function abort(transaction: Writing) {
  try {
    transaction.abort();
  } catch {
    // It is over already: the browser aborted it itself.
  }
}
