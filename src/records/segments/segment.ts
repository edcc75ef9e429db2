import * as v from 'valibot';
import { type Rows, TABLES, type TableName } from '../model/tables.ts';
import type { StoredRecord } from '../storage/schema.ts';
import { columnsOf, rowsOf } from './columns.ts';
import { IndexDamaged } from './index-damaged.ts';

export const SEGMENT_ROWS = 1000;

/** Counts changes of what a row holds or how it is worked out; segments of another version are made anew from the records. */
export const SEGMENT_VERSION = 5;

/** Up to {@link SEGMENT_ROWS} rows, newest first; each change of them counts the revision up. */
export interface Segment<Name extends TableName = TableName> {
  readonly id: string;
  readonly revision: number;
  readonly rows: readonly Rows[Name][];
}

const payload = v.object({
  table: v.string(),
  revision: v.number(),
  count: v.number(),
  columns: v.record(v.string(), v.looseObject({ kind: v.string() })),
});

export function segmentRecord<Name extends TableName>(table: Name, { id, revision, rows }: Segment<Name>): StoredRecord {
  const columns = columnsOf(rows, TABLES[table].columns);
  return { id, version: SEGMENT_VERSION, payload: { table, revision, count: rows.length, columns } };
}

/** @throws {IndexDamaged} where it is missing, or not a segment of this table. */
export function readSegment<Name extends TableName>(table: Name, record: StoredRecord | undefined): Segment<Name> {
  if (record?.version !== SEGMENT_VERSION) throw new IndexDamaged();
  const result = v.safeParse(payload, record.payload);
  if (!result.success || result.output.table !== table) throw new IndexDamaged();
  const { revision, count, columns } = result.output;
  const rows = rowsOf(columns as Parameters<typeof rowsOf>[0], TABLES[table].columns, count);
  if (!rows?.every(({ id }) => typeof id === 'string')) throw new IndexDamaged();
  return { id: record.id, revision, rows: rows as unknown as Rows[Name][] };
}

/** Newest first; those of one moment in the order of their ids. */
export function newestFirst<Name extends TableName>(table: Name): (a: Rows[Name], b: Rows[Name]) => number {
  const { time } = TABLES[table];
  return (a, b) => time(b) - time(a) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

export function without<Row extends { readonly id: string }>(rows: readonly Row[], id: string): Row[] {
  return rows.filter((row) => row.id !== id);
}

/** In its place among rows that are in order. */
export function inserted<Name extends TableName>(table: Name, rows: readonly Rows[Name][], row: Rows[Name]): Rows[Name][] {
  const compare = newestFirst(table);
  const at = rows.findIndex((other) => compare(row, other) < 0);
  return rows.toSpliced(at < 0 ? rows.length : at, 0, row);
}
