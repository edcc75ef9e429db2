import { type ExaminationBook, openExaminationBook } from './examination-book.ts';
import { openPeopleBook, type PeopleBook } from './people-book.ts';
import { openSearchBook, type SearchBook } from './search-book.ts';
import { openShelf } from './segments/shelf.ts';
import { createChanges } from './storage/changes.ts';
import { type CheckFindings, checkRecords } from './storage/check.ts';
import { createConnection } from './storage/connection.ts';
import { eraseEverything } from './storage/erase.ts';
import { type StorageUsage, storageUsage } from './storage/usage.ts';
import { createWriter, type Removed } from './storage/writer.ts';

/** What is kept on this device. Every call rejects with a {@link RecordsError}. */
export interface Records extends ExaminationBook, PeopleBook, SearchBook {
  /** Puts back what was removed, merged or moved, as it was. Rejects with `record-missing` with nothing to put back. */
  restore(removed: Removed): Promise<void>;
  usage(): Promise<StorageUsage>;
  /** Reads everything once. Takes long where much is kept, but holds nothing up. */
  check(): Promise<CheckFindings>;
  /** Everything of this site: databases, caches, settings. The page must be loaded anew afterwards. */
  eraseEverything(): Promise<void>;
  /** Tells of changes made here or in another window. @returns how to stop listening. */
  subscribe(listener: () => void): () => void;
  /** Resolves once what an older version of the app wrote is written as today's would. It is readable before, too. */
  upgraded(): Promise<void>;
  close(): void;
}

export function openRecords(name = 'naevus'): Records {
  const connection = createConnection(name);
  const shelf = openShelf(connection);
  const changes = createChanges(name);
  const writer = createWriter(shelf, changes.announce);
  return {
    ...openExaminationBook(shelf, writer),
    ...openPeopleBook(shelf, writer),
    ...openSearchBook(shelf),
    restore: writer.restore,
    usage: storageUsage,
    check: () => shelf.records(checkRecords),
    async eraseEverything() {
      connection.close();
      await eraseEverything([name]);
      // What is shown here would read, and so make the database anew.
      changes.announceElsewhere();
    },
    subscribe: changes.subscribe,
    upgraded: shelf.upgraded,
    close() {
      shelf.close();
      changes.close();
    },
  };
}
