import { useCallback, useRef, useState } from 'react';
import type { Examination, RecordsErrorCode, Removed } from '../../records/index.ts';
import { removeKept, restoreKept } from '../kept.ts';
import { useServices } from '../services.tsx';

/** What was removed from the history, for as long as it can be put back. */
export interface Removal {
  readonly takenAt: string;
  readonly removed: Removed;
}

interface Removals {
  /** In the order in which they were removed. */
  readonly removals: readonly Removal[];
  /** What went wrong last. */
  readonly failed: RecordsErrorCode | undefined;
  remove(examination: Examination): Promise<void>;
  putBack(removal: Removal): Promise<void>;
}

/** Each removal can be undone by itself until the person leaves the screen. */
export function useRemovals(): Removals {
  const { records } = useServices();
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  const [failed, setFailed] = useState<RecordsErrorCode>();
  // A second click on the same button finds the first one's work under way.
  const busy = useRef(new Set<string>());

  const alone = useCallback(async (id: string, work: () => Promise<void>) => {
    if (busy.current.has(id)) return;
    busy.current.add(id);
    setFailed(undefined);
    await work();
    busy.current.delete(id);
  }, []);

  const remove = useCallback(
    ({ id, takenAt }: Examination) =>
      alone(id, async () => {
        const kept = await removeKept(records, id);
        if (kept.status === 'not-kept') return setFailed(kept.code);
        const removed = kept.status === 'removed' ? kept.removed : undefined;
        if (removed) setRemovals((before) => [...before, { takenAt, removed }]);
      }),
    [alone, records],
  );

  const putBack = useCallback(
    ({ removed }: Removal) =>
      alone(removed.id, async () => {
        const kept = await restoreKept(records, removed);
        if (kept.status === 'not-kept') return setFailed(kept.code);
        setRemovals((before) => before.filter((one) => one.removed.id !== removed.id));
      }),
    [alone, records],
  );

  return { removals, failed, remove, putBack };
}
