import type { IDBPDatabase } from 'idb';
import type { Rows, TableName } from '../model/tables.ts';
import type { Connection } from '../storage/connection.ts';
import { pause } from '../storage/pause.ts';
import type { NaevusSchema } from '../storage/schema.ts';
import { wholeTransaction } from '../storage/whole-transaction.ts';
import { beginWork, type Work } from '../storage/work.ts';
import { CATALOGUE_ID, type Catalogue, readCatalogue, type SegmentEntry } from './catalogue.ts';
import { IndexDamaged } from './index-damaged.ts';
import { createLookUp, type LookUp } from './look-up.ts';
import { createSegmentMemory } from './memory.ts';
import { rebuildIndex } from './rebuild.ts';
import { readSegment, type Segment } from './segment.ts';
import { isUpgraded, upgradeSome } from './upgrade.ts';

/** The rows as the catalogue lists them now; a segment is read when it is first asked for, and again once it changed. */
export interface View {
  readonly catalogue: Catalogue;
  readonly database: IDBPDatabase<NaevusSchema>;
  segment<Name extends TableName>(table: Name, entry: SegmentEntry): Promise<Segment<Name>>;
  /** All people or all lesions, by id. */
  byId<Name extends 'patients' | 'lesions'>(table: Name): Promise<ReadonlyMap<string, Rows[Name]>>;
}

/** The database with its segments held in memory. Segments that are missing or damaged are made anew from the records. */
export interface Shelf {
  /** The records themselves, without a look at their rows. */
  readonly records: Connection['use'];
  read<Result>(work: (view: View) => Promise<Result>): Promise<Result>;
  /** One transaction: it happens as a whole, on the disk, or not at all. `work` must be safe to repeat. */
  write<Result>(work: (work: Work) => Promise<Result>): Promise<Result>;
  /** Resolves once all older examinations are written in today's version, or the shelf is closed. */
  upgraded(): Promise<void>;
  close(): void;
}

type LookUps = { readonly [Name in 'patients' | 'lesions']: LookUp<Name> };

export function openShelf(connection: Connection): Shelf {
  const memory = createSegmentMemory();
  let rebuilding: Promise<void> | undefined;
  let upgrading: Promise<void> | undefined;
  let closed = false;
  const lookUps: LookUps = { patients: createLookUp('patients'), lesions: createLookUp('lesions') };
  const lookUpIn = <Name extends keyof LookUps>(table: Name): LookUps[Name] => lookUps[table];

  const rebuild = () => {
    rebuilding ??= connection.use(rebuildIndex).finally(() => {
      rebuilding = undefined;
    });
    return rebuilding;
  };

  const mending = async <Result>(attempt: () => Promise<Result>): Promise<Result> => {
    try {
      return await attempt();
    } catch (cause) {
      if (!(cause instanceof IndexDamaged)) throw cause;
      await rebuild();
      return await attempt();
    }
  };

  const upgrade = async () => {
    for (;;) {
      await pause();
      if (closed) return;
      if (await connection.use((database) => upgradeSome(database, memory))) return;
    }
  };
  const upgradeInBackground = (catalogue: Catalogue) => {
    if (isUpgraded(catalogue) || upgrading) return;
    // What fails is tried again at the next visit; until then each is upgraded when it is read.
    upgrading = mending(upgrade).catch(() => undefined);
  };

  const look = async <Result>(database: IDBPDatabase<NaevusSchema>, work: (view: View) => Promise<Result>) => {
    const catalogue = readCatalogue(await database.get('catalogue', CATALOGUE_ID));
    upgradeInBackground(catalogue);
    const segment: View['segment'] = async (table, entry) => {
      const held = memory.held(table, entry);
      if (held) return held;
      const read = readSegment(table, await database.get('segments', entry.id));
      memory.hold(table, read);
      return read;
    };
    const byId: View['byId'] = (table) => lookUpIn(table)(catalogue.segments[table], segment);
    return work({ catalogue, database, segment, byId });
  };

  const read: Shelf['read'] = (work) => mending(() => connection.use((database) => retried(() => look(database, work))));

  return {
    records: connection.use,
    read,
    write: (work) =>
      mending(() => {
        let repeated = false;
        return connection.use(async (database) => {
          const { result, done } = await wholeTransaction(database, async (transaction) => {
            const begun = await beginWork(transaction, memory, repeated);
            repeated = true;
            const result = await work(begun);
            return { result, done: await begun.close() };
          });
          done();
          return result;
        });
      }),
    async upgraded() {
      await read(async () => undefined);
      await upgrading;
    },
    close() {
      closed = true;
      connection.close();
    },
  };
}

/** Another window may have emptied a segment between the look at the catalogue and the look for it. */
async function retried<Result>(attempt: () => Promise<Result>): Promise<Result> {
  try {
    return await attempt();
  } catch (cause) {
    if (!(cause instanceof IndexDamaged)) throw cause;
    return await attempt();
  }
}
