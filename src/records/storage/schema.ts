import type { DBSchema, IDBPDatabase } from 'idb';

/** What lies in every store. `payload` is read only through the reader of its `version`. */
export interface StoredRecord {
  readonly id: string;
  readonly version: number;
  readonly payload: unknown;
}

type Store = { key: string; value: StoredRecord };

export interface NaevusSchema extends DBSchema {
  examinations: Store;
  photos: Store;
  thumbnails: Store;
  patients: Store;
  lesions: Store;
  /** What lists, filters and figures need of the records, about a thousand rows each. Made from the records, and made anew if lost. */
  segments: Store;
  /** One record: which segments there are. */
  catalogue: Store;
}

export const STORES = ['examinations', 'photos', 'thumbnails', 'patients', 'lesions', 'segments', 'catalogue'] as const;

export type StoreName = (typeof STORES)[number];

type Migration = (database: IDBPDatabase<NaevusSchema>) => void;

function creating(...stores: StoreName[]): Migration {
  return (database) => {
    for (const store of stores) database.createObjectStore(store, { keyPath: 'id' });
  };
}

/** Stores and indexes only, the first for version 1; what lies in them is read by each record's own version. */
const MIGRATIONS: readonly Migration[] = [
  creating('examinations', 'photos', 'thumbnails'),
  creating('patients', 'lesions', 'segments', 'catalogue'),
];

export const SCHEMA_VERSION = MIGRATIONS.length;

export function migrate(database: IDBPDatabase<NaevusSchema>, fromVersion: number): void {
  for (const step of MIGRATIONS.slice(fromVersion)) step(database);
}
