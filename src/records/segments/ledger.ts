import { type Rows, TABLE_NAMES, TABLES, type TableName } from '../model/tables.ts';
import type { Writing } from '../storage/whole-transaction.ts';
import type { Writes } from '../storage/writes.ts';
import { CATALOGUE_ID, type Catalogue, catalogueRecord, entryOf, readCatalogue, type SegmentEntry } from './catalogue.ts';
import { createSegmentMemory, type SegmentMemory } from './memory.ts';
import { inserted, readSegment, SEGMENT_ROWS, type Segment, segmentRecord, without } from './segment.ts';

/** The rows, within one transaction. */
export interface Ledger {
  readonly catalogue: Catalogue;
  /** For an id that has no row yet: costs the same however many rows there are. */
  append<Name extends TableName>(table: Name, row: Rows[Name]): Promise<void>;
  /** In the place of the row with its id, else as a new one. */
  put<Name extends TableName>(table: Name, row: Rows[Name]): Promise<void>;
  /** @param time of the row, where known: it is then looked for there first. */
  remove<Name extends TableName>(table: Name, id: string, time?: number): Promise<void>;
  all<Name extends TableName>(table: Name): Promise<readonly Rows[Name][]>;
  /** True for an id with a row in memory that is as it is stored now. False tells nothing: not all rows are in memory. */
  holds(table: TableName, id: string): boolean;
  /** Changes what the catalogue says beside the segments. */
  note(change: Partial<Pick<Catalogue, 'damaged' | 'upgraded'>>): void;
  /** Hands over the writes of what changed: the touched segments and the catalogue. @returns what to do once they are done. */
  close(add: Writes['add']): () => void;
}

/**
 * @param memory what this window holds; it is read, and brought up to date after the transaction.
 * @throws {IndexDamaged}
 */
export async function openLedger(transaction: Writing, memory: SegmentMemory): Promise<Ledger> {
  let catalogue = readCatalogue(await transaction.objectStore('catalogue').get(CATALOGUE_ID));
  const store = transaction.objectStore('segments');
  const touched = createSegmentMemory();

  const segmentOf = async <Name extends TableName>(table: Name, entry: SegmentEntry): Promise<Segment<Name>> =>
    touched.held(table, entry) ?? memory.held(table, entry) ?? readSegment(table, await store.get(entry.id));

  const replace = <Name extends TableName>(table: Name, { id, revision }: Segment<Name>, rows: readonly Rows[Name][]) => {
    const segment: Segment<Name> = { id, revision: revision + 1, rows };
    touched.hold(table, segment);
    const before = catalogue.segments[table];
    const entry = entryOf(table, segment);
    const after = before.some((one) => one.id === id)
      ? before.map((one) => (one.id === id ? entry : one))
      : [...before, entry];
    catalogue = { ...catalogue, segments: { ...catalogue.segments, [table]: after } };
  };

  const find = async <Name extends TableName>(table: Name, id: string, time: number | undefined) => {
    const isLikely = ({ newest, oldest }: SegmentEntry) => time !== undefined && oldest <= time && time <= newest;
    const entries = catalogue.segments[table].toReversed();
    for (const entry of [...entries.filter(isLikely), ...entries.filter((one) => !isLikely(one))]) {
      const segment = await segmentOf(table, entry);
      if (segment.rows.some((row) => row.id === id)) return segment;
    }
    return undefined;
  };

  const append: Ledger['append'] = async (table, row) => {
    const last = catalogue.segments[table].at(-1);
    const isOpen = last && last.rows < SEGMENT_ROWS;
    const open = isOpen ? await segmentOf(table, last) : { id: crypto.randomUUID(), revision: 0, rows: [] };
    replace(table, open, inserted(table, open.rows, row));
  };

  return {
    get catalogue() {
      return catalogue;
    },
    append,
    async put(table, row) {
      const segment = await find(table, row.id, TABLES[table].time(row));
      if (segment) replace(table, segment, inserted(table, without(segment.rows, row.id), row));
      else await append(table, row);
    },
    async remove(table, id, time) {
      const segment = await find(table, id, time);
      if (segment) replace(table, segment, without(segment.rows, id));
    },
    async all(table) {
      const rows = [];
      for (const entry of catalogue.segments[table]) rows.push((await segmentOf(table, entry)).rows);
      return rows.flat();
    },
    holds(table, id) {
      return catalogue.segments[table].some((entry) => {
        const segment = touched.held(table, entry) ?? memory.held(table, entry);
        return segment?.rows.some((row) => row.id === id);
      });
    },
    note(change) {
      catalogue = { ...catalogue, ...change };
    },
    close(add) {
      const write = <Name extends TableName>(table: Name) => {
        for (const segment of touched.all(table)) {
          add(segment.rows.length > 0 ? store.put(segmentRecord(table, segment)) : store.delete(segment.id));
        }
      };
      for (const table of TABLE_NAMES) write(table);
      const listed = withoutEmpty(catalogue);
      add(transaction.objectStore('catalogue').put(catalogueRecord({ ...listed, changes: listed.changes + 1 })));
      return () => {
        for (const table of TABLE_NAMES) holdAll(memory, table, touched);
        memory.forgetAllBut(listed);
      };
    },
  };
}

function holdAll<Name extends TableName>(memory: SegmentMemory, table: Name, from: SegmentMemory) {
  for (const segment of from.all(table)) memory.hold(table, segment);
}

function withoutEmpty(catalogue: Catalogue): Catalogue {
  const filled = (table: TableName) => catalogue.segments[table].filter(({ rows }) => rows > 0);
  const segments = { examinations: filled('examinations'), patients: filled('patients'), lesions: filled('lesions') };
  return { ...catalogue, segments };
}
