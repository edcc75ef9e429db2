import { type IDBPDatabase, openDB } from 'idb';
import { RecordsError, recordsErrorFrom } from '../errors.ts';
import { migrate, type NaevusSchema, SCHEMA_VERSION } from './schema.ts';

type Database = IDBPDatabase<NaevusSchema>;

export interface Connection {
  /**
   * Runs work on the database, opened when first needed. The browser may end a connection at any time (iOS does): then it is
   * opened again and the work, which must be safe to repeat, is done once more.
   *
   * @throws {RecordsError}
   */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  close(): void;
}

export function createConnection(name: string): Connection {
  let current: Promise<Database> | undefined;

  const connect = () => {
    if (current) return current;
    const forget = () => {
      if (current === fresh) current = undefined;
    };
    const fresh = open(name, forget);
    fresh.catch(forget);
    current = fresh;
    return fresh;
  };

  const runOrReopen = async <Result>(work: (database: Database) => Promise<Result>) => {
    try {
      return await work(await connect());
    } catch (cause) {
      if (!isConnectionLost(cause)) throw cause;
      current = undefined;
      return await work(await connect());
    }
  };

  return {
    use: (work) =>
      runOrReopen(work).catch((cause: unknown) => {
        throw recordsErrorFrom(cause);
      }),
    close() {
      current?.then(
        (database) => database.close(),
        () => undefined,
      );
      current = undefined;
    },
  };
}

function open(name: string, forget: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    const opening = openDB<NaevusSchema>(name, SCHEMA_VERSION, {
      upgrade: migrate,
      // Another window holds an older version open and does not let go: waiting for it could last for ever.
      blocked: () => reject(new RecordsError('storage-unavailable', 'blocked')),
      // A newer version in another window wants to migrate: it must not wait for this one.
      blocking: () => {
        forget();
        opening.then((database) => database.close());
      },
      terminated: forget,
    });
    opening.then(resolve, reject);
  });
}

/** "The database connection is closing", or the transaction died with its connection. */
function isConnectionLost(cause: unknown): boolean {
  return cause instanceof DOMException && (cause.name === 'InvalidStateError' || cause.name === 'AbortError');
}
