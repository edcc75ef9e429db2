import type { StoredRecord, StoreName } from './schema.ts';

/** A record as it was before a change; undefined where there was none. */
export interface Before {
  readonly store: Exclude<StoreName, 'segments' | 'catalogue'>;
  readonly id: string;
  readonly record: StoredRecord | undefined;
}

/** What takes a change back: all that it touched, damaged or not. */
export type Undo = readonly Before[];
