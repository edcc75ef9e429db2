import { useState } from 'react';
import type { RecordsErrorCode, Removed } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';
import { useServices } from '../services.tsx';

interface Done {
  readonly words: string;
  readonly removed: Removed;
  /** Who has what was somebody else's now. */
  readonly heir: string | undefined;
}

/** What was done last and can be taken back until the person leaves the screen. */
export interface Undo {
  readonly done: Done | undefined;
  readonly failed: RecordsErrorCode | undefined;
  /** @param words what is said once it is done. @param heir the id of who takes over. @returns whether it was done. */
  run(work: () => Promise<Removed>, words: string, heir?: string): Promise<boolean>;
  takeBack(): Promise<void>;
  /** The way back is not needed any more. */
  close(): void;
}

export function useUndo(): Undo {
  const { records } = useServices();
  const [done, setDone] = useState<Undo['done']>();
  const [failed, setFailed] = useState<RecordsErrorCode>();
  return {
    done,
    failed,
    async run(work, words, heir) {
      setFailed(undefined);
      try {
        setDone({ words, removed: await work(), heir });
        return true;
      } catch (error) {
        setFailed(recordsCode(error));
        return false;
      }
    },
    close: () => setDone(undefined),
    async takeBack() {
      if (!done) return;
      setDone(undefined);
      await records.restore(done.removed).catch((error: unknown) => {
        setDone(done);
        setFailed(recordsCode(error));
      });
    },
  };
}
