import * as v from 'valibot';
import { type Rows, TABLES, type TableName } from '../model/tables.ts';
import type { StoredRecord } from '../storage/schema.ts';
import { IndexDamaged } from './index-damaged.ts';
import type { Segment } from './segment.ts';

/** What is known of a segment without reading it. */
export interface SegmentEntry {
  readonly id: string;
  readonly revision: number;
  readonly rows: number;
  /** Times of the newest and the oldest row. */
  readonly newest: number;
  readonly oldest: number;
}

export interface Catalogue {
  /** Counts what was written, so that one who took long can tell whether the records changed meanwhile. */
  readonly changes: number;
  /** In the order in which they were begun: the last is the one that new rows go to. */
  readonly segments: Readonly<Record<TableName, readonly SegmentEntry[]>>;
  /** Ids of examinations that are stored but could not be read. */
  readonly damaged: readonly string[];
  /** The version in which all examinations are written by now; until then those up to an id. */
  readonly upgraded: { readonly version: number; readonly upTo?: string };
}

export const CATALOGUE_ID = 'catalogue';
const CATALOGUE_VERSION = 1;

const entries = v.array(
  v.object({ id: v.string(), revision: v.number(), rows: v.number(), newest: v.number(), oldest: v.number() }),
);

const payload = v.object({
  changes: v.number(),
  segments: v.object({ examinations: entries, patients: entries, lesions: entries }),
  damaged: v.array(v.string()),
  upgraded: v.object({ version: v.number(), upTo: v.exactOptional(v.string()) }),
});

export function catalogueRecord(catalogue: Catalogue): StoredRecord {
  return { id: CATALOGUE_ID, version: CATALOGUE_VERSION, payload: catalogue };
}

/** @throws {IndexDamaged} where it is missing or unreadable. */
export function readCatalogue(record: StoredRecord | undefined): Catalogue {
  if (record?.version !== CATALOGUE_VERSION) throw new IndexDamaged();
  const result = v.safeParse(payload, record.payload);
  if (!result.success) throw new IndexDamaged();
  return result.output;
}

export function entryOf<Name extends TableName>(table: Name, { id, revision, rows }: Segment<Name>): SegmentEntry {
  const timeOf = (row: Rows[Name] | undefined) => (row ? TABLES[table].time(row) : 0);
  return { id, revision, rows: rows.length, newest: timeOf(rows[0]), oldest: timeOf(rows.at(-1)) };
}
