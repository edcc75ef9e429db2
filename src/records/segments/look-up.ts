import type { Rows, TableName } from '../model/tables.ts';
import type { SegmentEntry } from './catalogue.ts';
import type { Segment } from './segment.ts';

export type LookUp<Name extends TableName> = (
  entries: readonly SegmentEntry[],
  segment: (table: Name, entry: SegmentEntry) => Promise<Segment<Name>>,
) => Promise<ReadonlyMap<string, Rows[Name]>>;

/** All rows of a table by their ids, made anew only once a segment changed. */
export function createLookUp<Name extends TableName>(table: Name): LookUp<Name> {
  let made: { readonly of: string; readonly rows: ReadonlyMap<string, Rows[Name]> } | undefined;
  return async (entries, segment) => {
    const of = entries.map(({ id, revision }) => `${id} ${revision}`).join();
    if (made?.of === of) return made.rows;
    const rows = new Map<string, Rows[Name]>();
    for (const entry of entries) {
      for (const row of (await segment(table, entry)).rows) rows.set(row.id, row);
    }
    made = { of, rows };
    return rows;
  };
}
