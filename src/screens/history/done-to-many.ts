import type { Owner, Records, Removed } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';

/** What was done to many checks. */
export interface DoneToMany {
  /** To take it back; absent where nothing was left to do. */
  readonly removed: Removed | undefined;
  /** To how many it was done. */
  readonly count: number;
  /** How many were left out because they cannot be read. */
  readonly damaged: number;
}

/** Those that are gone already are no matter. @throws {RecordsError} */
export async function removeMany(records: Records, ids: readonly string[]): Promise<DoneToMany> {
  return toMany(
    ids,
    (some) => records.removeAll(some),
    async () => {
      const { here, damaged } = await sorted(records, ids);
      // What cannot be read can be removed all the same.
      return { here: [...here, ...damaged], damaged: [] };
    },
  );
}

/** Those that cannot be read stay where they are. @throws {RecordsError} */
export async function moveMany(records: Records, ids: readonly string[], owner: Owner): Promise<DoneToMany> {
  return toMany(
    ids,
    (some) => records.move(some, owner),
    () => sorted(records, ids),
  );
}

interface Sorted {
  readonly here: readonly string[];
  readonly damaged: readonly string[];
}

/** All at once; where one of them is in the way, the others. */
async function toMany(
  ids: readonly string[],
  work: (ids: readonly string[]) => Promise<Removed>,
  sort: () => Promise<Sorted>,
): Promise<DoneToMany> {
  try {
    return { removed: await work(ids), count: ids.length, damaged: 0 };
  } catch (error) {
    if (!['record-damaged', 'record-missing'].includes(recordsCode(error))) throw error;
    const { here, damaged } = await sort();
    // It was something else that was missing.
    if (here.length === ids.length) throw error;
    return { removed: here.length > 0 ? await work(here) : undefined, count: here.length, damaged: damaged.length };
  }
}

async function sorted(records: Records, ids: readonly string[]): Promise<Sorted> {
  const here: string[] = [];
  const damaged: string[] = [];
  for (const id of ids) {
    const code = await records.examination(id).then(() => undefined, recordsCode);
    if (code === undefined) here.push(id);
    else if (code === 'record-damaged') damaged.push(id);
    else if (code !== 'record-missing') here.push(id);
  }
  return { here, damaged };
}
