import { RecordsError } from '../errors.ts';
import { type Entities, type Rows, TABLES, type TableName } from '../model/tables.ts';
import { type Ledger, openLedger } from '../segments/ledger.ts';
import type { SegmentMemory } from '../segments/memory.ts';
import type { Before, Undo } from './before.ts';
import type { StoredRecord } from './schema.ts';
import type { Writing } from './whole-transaction.ts';
import { createWrites } from './writes.ts';

type PictureStore = 'photos' | 'thumbnails';

/** Changes within one transaction: each record together with its row. They await requests of that transaction and nothing else. */
export interface Work {
  /** @throws {RecordsError} record-missing, record-damaged. */
  get<Name extends TableName>(table: Name, id: string): Promise<Entities[Name]>;
  has(table: TableName, id: string): Promise<boolean>;
  rows<Name extends TableName>(table: Name): Promise<readonly Rows[Name][]>;
  /** For an id that is new. */
  add<Name extends TableName>(table: Name, entity: Entities[Name]): Promise<void>;
  /** In the place of what there is with its id. */
  put<Name extends TableName>(table: Name, entity: Entities[Name]): Promise<void>;
  addPicture(store: PictureStore, record: StoredRecord): void;
  /** @returns whether there was one. */
  remove(table: TableName, id: string): Promise<boolean>;
  removePictures(store: PictureStore, ids: string | IDBKeyRange): Promise<void>;
  putBack(before: Before): Promise<void>;
  /** What takes back all that was put and removed so far, but not what was added. */
  undo(): Undo;
  /** Writes the rows. @returns what to do once the transaction is done. */
  close(): Promise<() => void>;
}

/**
 * @param repeated whether it is done once more because a connection was lost, perhaps after all was written.
 * @throws {IndexDamaged}
 */
export async function beginWork(transaction: Writing, memory: SegmentMemory, repeated: boolean): Promise<Work> {
  const ledger = await openLedger(transaction, memory);
  const before: Before[] = [];
  const writes = createWrites();
  const known = new Set<string>();

  const write = <Name extends TableName>(table: Name, entity: Entities[Name]) => {
    const { record, row } = TABLES[table];
    writes.add(transaction.objectStore(table).put(record(entity)));
    return row(entity);
  };

  const remember = async (store: Before['store'], id: string) => {
    const record = await transaction.objectStore(store).get(id);
    before.push({ store, id, record });
    return record;
  };

  return {
    async get(table, id) {
      const record = await transaction.objectStore(table).get(id);
      if (!record) throw new RecordsError('record-missing', `${table} ${id}`);
      return TABLES[table].read(record);
    },
    async has(table, id) {
      const name = `${table} ${id}`;
      // A look into the stores takes longer the more there is, and every save would wait for it.
      const isThere = known.has(name) || ledger.holds(table, id) || (await transaction.objectStore(table).count(id)) > 0;
      if (isThere) known.add(name);
      return isThere;
    },
    rows: ledger.all,
    async add(table, entity) {
      const row = write(table, entity);
      known.add(`${table} ${entity.id}`);
      await (repeated ? ledger.put(table, row) : ledger.append(table, row));
    },
    async put(table, entity) {
      await remember(table, entity.id);
      await ledger.put(table, write(table, entity));
    },
    addPicture: (store, record) => writes.add(transaction.objectStore(store).put(record)),
    async remove(table, id) {
      const record = await remember(table, id);
      writes.add(transaction.objectStore(table).delete(id));
      known.delete(`${table} ${id}`);
      await ledger.remove(table, id, timeOf(table, record));
      nameDamaged(ledger, id, false);
      return record !== undefined;
    },
    async removePictures(name, ids) {
      const store = transaction.objectStore(name);
      const records = await store.getAll(ids);
      before.push(...records.map((record) => ({ store: name, id: record.id, record })));
      writes.add(store.delete(ids));
    },
    async putBack({ store, id, record }) {
      const target = transaction.objectStore(store);
      known.delete(`${store} ${id}`);
      writes.add(record ? target.put(record) : target.delete(id));
      if (isTable(store)) await putRowBack(ledger, store, id, record);
    },
    undo: () => before,
    async close() {
      const done = ledger.close(writes.add);
      await writes.all();
      return done;
    },
  };
}

async function putRowBack<Name extends TableName>(
  ledger: Ledger,
  table: Name,
  id: string,
  record: StoredRecord | undefined,
): Promise<void> {
  const entity = record && readable(table, record);
  if (entity) await ledger.put(table, TABLES[table].row(entity));
  else await ledger.remove(table, id);
  if (table === 'examinations') nameDamaged(ledger, id, record !== undefined && !entity);
}

function nameDamaged(ledger: Ledger, id: string, damaged: boolean) {
  const { damaged: named } = ledger.catalogue;
  if (named.includes(id) === damaged) return;
  ledger.note({ damaged: damaged ? [...named, id] : named.filter((one) => one !== id) });
}

function readable<Name extends TableName>(table: Name, record: StoredRecord): Entities[Name] | undefined {
  try {
    return TABLES[table].read(record);
  } catch {
    return undefined;
  }
}

function timeOf<Name extends TableName>(table: Name, record: StoredRecord | undefined): number | undefined {
  const entity = record && readable(table, record);
  return entity && TABLES[table].time(TABLES[table].row(entity));
}

function isTable(store: Before['store']): store is TableName {
  return Object.hasOwn(TABLES, store);
}
