import 'fake-indexeddb/auto';
import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import { afterEach, beforeEach } from 'vitest';
import { openRecords, type Records } from '../../../src/records/index.ts';

const DATABASE = 'fresh-records';

/** Those of the test that runs; a file that imports them says once that it wants {@link freshRecords}. */
export let records: Records;

/** Gives each test of the file records with nothing in them. */
export function freshRecords(): void {
  beforeEach(() => {
    records = openRecords(DATABASE);
  });
  afterEach(async () => {
    records.close();
    await deleteDB(DATABASE);
  });
}

/** Closes the app and opens it again. @param meanwhile what another version of it did to the database before. */
export async function visitAgain(meanwhile?: (database: IDBPDatabase) => Promise<unknown>): Promise<void> {
  records.close();
  if (meanwhile) {
    const database = await openDB(DATABASE);
    await meanwhile(database);
    database.close();
  }
  records = openRecords(DATABASE);
}
