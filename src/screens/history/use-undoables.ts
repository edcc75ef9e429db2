import { useCallback, useRef, useState } from 'react';
import type { ListedExamination, Owner, Patient, Records, RecordsErrorCode, Removed } from '../../records/index.ts';
import { recordsCode, removeKept } from '../kept.ts';
import { useServices } from '../services.tsx';
import { type DoneToMany, moveMany, removeMany } from './done-to-many.ts';

/** What was done in the history, for as long as it can be taken back. */
export interface Undoable {
  readonly key: number;
  readonly removed: Removed;
  readonly what:
    | { readonly kind: 'removed-one'; readonly takenAt: number }
    | { readonly kind: 'removed'; readonly count: number }
    /** Whose they are now. */
    | { readonly kind: 'moved'; readonly count: number; readonly patient: Pick<Patient, 'id' | 'name'> };
}

/** How it ended. */
export type Outcome =
  | { readonly kind: 'failed'; readonly code: RecordsErrorCode }
  /** How many were left out because they cannot be read. */
  | { readonly kind: 'left-out'; readonly count: number }
  | { readonly kind: 'exported'; readonly count: number; readonly damaged: number };

let keys = 0;

/** Each step can be undone by itself until the person leaves the screen. */
export function useUndoables() {
  const { records } = useServices();
  const [undoables, setUndoables] = useState<readonly Undoable[]>([]);
  const [outcome, setOutcome] = useState<Outcome>();
  // A second click on the same button finds the first one's work under way.
  const busy = useRef(new Set<string>());

  const alone = useCallback(async (name: string, work: () => Promise<void>) => {
    if (busy.current.has(name)) return;
    busy.current.add(name);
    setOutcome(undefined);
    await work().catch((error: unknown) => setOutcome({ kind: 'failed', code: recordsCode(error) }));
    busy.current.delete(name);
  }, []);

  const add = useCallback((removed: Removed, what: Undoable['what']) => {
    keys++;
    const key = keys;
    setUndoables((before) => [...before, { key, removed, what }]);
  }, []);

  const toMany = useCallback(
    (what: (count: number) => Undoable['what'], work: (records: Records) => Promise<DoneToMany>) =>
      alone('many', async () => {
        const { removed, count, damaged } = await work(records);
        if (removed) add(removed, what(count));
        if (damaged > 0) setOutcome({ kind: 'left-out', count: damaged });
      }),
    [add, alone, records],
  );

  return {
    /** In the order in which they were done. */
    undoables,
    /** What went otherwise the last time. */
    outcome,
    setOutcome,
    /** Does one thing at a time under a name, and says what went wrong. */
    alone,
    remove: useCallback(
      ({ id, takenAt }: Pick<ListedExamination, 'id' | 'takenAt'>) =>
        alone(id, async () => {
          const kept = await removeKept(records, id);
          if (kept.status === 'not-kept') setOutcome({ kind: 'failed', code: kept.code });
          else if (kept.status === 'removed' && kept.removed) add(kept.removed, { kind: 'removed-one', takenAt });
        }),
      [add, alone, records],
    ),
    removeMany: (ids: readonly string[]) =>
      toMany(
        (count) => ({ kind: 'removed', count }),
        () => removeMany(records, ids),
      ),
    moveMany: async (ids: readonly string[], owner: Owner) => {
      const { patientId: id } = owner;
      const patient = await records.patient(id).catch(() => ({ id, name: '' }));
      await toMany(
        (count) => ({ kind: 'moved', count, patient }),
        () => moveMany(records, ids, owner),
      );
    },
    /** Its way back is not needed any more. */
    forget: ({ key }: Undoable) => setUndoables((before) => before.filter((one) => one.key !== key)),
    undo: useCallback(
      ({ key, removed }: Undoable) =>
        alone(`${key}`, async () => {
          await records.restore(removed);
          setUndoables((before) => before.filter((one) => one.key !== key));
        }),
      [alone, records],
    ),
  };
}
