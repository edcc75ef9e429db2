import { RecordsError } from '../errors.ts';
import type { Shelf } from '../segments/shelf.ts';
import type { Undo } from './before.ts';
import type { Work } from './work.ts';

/** All that a change took away or wrote over, damaged or not, to put it back. */
export interface Removed {
  /** Of what was removed; the first of several. */
  readonly id: string;
  readonly before: Undo;
}

/** Writes, and tells every window. */
export interface Writer {
  write<Result>(work: (work: Work) => Promise<Result>): Promise<Result>;
  /** @returns what takes it back. */
  undoable(id: string, work: (work: Work) => Promise<void>): Promise<Removed>;
  /** @throws {RecordsError} record-missing where there is nothing to put back. */
  restore(removed: Removed): Promise<void>;
}

export function createWriter(shelf: Shelf, announce: () => void): Writer {
  const write: Writer['write'] = async (work) => {
    const result = await shelf.write(work);
    announce();
    return result;
  };
  return {
    write,
    async undoable(id, work) {
      const before = await write(async (begun) => {
        await work(begun);
        return begun.undo();
      });
      return { id, before };
    },
    async restore({ before }) {
      if (before.length === 0) throw new RecordsError('record-missing');
      await write(async (work) => {
        // What was changed twice goes back to what it was at first.
        for (const one of before.toReversed()) await work.putBack(one);
      });
    },
  };
}
