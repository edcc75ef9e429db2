import { openDB } from 'idb';
import { newId } from '../../src/records/storage/new-id.ts';

interface Put {
  readonly store: string;
  readonly value: { readonly id: string };
}

/**
 * What a save wrote, written once more by each call without the app's code: its time is the browser's own.
 *
 * @param save of one new examination. @returns the id that it has.
 */
export async function bareSave(save: () => Promise<string>): Promise<() => Promise<void>> {
  const { puts, id } = await putsOf(save);
  const database = await openDB('naevus');
  const stores = [...database.objectStoreNames];
  return async () => {
    const fresh = newId();
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    // What is new goes to a place of its own; what a save writes over is written over here as well.
    const written = puts.map(({ store, value }) =>
      transaction.objectStore(store).put({ ...value, id: value.id === id ? fresh : `bare ${value.id}` }),
    );
    await Promise.all([...written, transaction.done]);
  };
}

async function putsOf(save: () => Promise<string>): Promise<{ readonly puts: readonly Put[]; readonly id: string }> {
  const puts: Put[] = [];
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value, key) {
    puts.push({ store: this.name, value });
    return put.call(this, value, key);
  };
  try {
    return { id: await save(), puts };
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}
