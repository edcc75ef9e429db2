import { useState } from 'react';
import type { Examination, RecordsErrorCode } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';
import { useServices } from '../services.tsx';
import { fieldMoment, momentFrom } from './moments.ts';

export type TakenAtStage = 'read' | 'edit' | 'saved';

/** When a kept check was made, which can be put right, and taken back until the screen is left. */
export function useTakenAt({ id, takenAt }: Pick<Examination, 'id' | 'takenAt'>) {
  const { records } = useServices();
  const [stage, setStage] = useState<TakenAtStage>('read');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const [before, setBefore] = useState(takenAt);

  const keep = async (next: string, then: TakenAtStage) => {
    try {
      await records.replace(id, { takenAt: next });
      setFailed(undefined);
      setStage(then);
    } catch (error) {
      setFailed(recordsCode(error));
    }
  };
  return {
    stage,
    typed,
    /** Whether what was typed is no moment up to now. */
    isWrong,
    failed,
    edit() {
      setFailed(undefined);
      setTyped(fieldMoment(Date.parse(takenAt)));
      setWrong(false);
      setStage('edit');
    },
    cancel: () => setStage('read'),
    type(text: string) {
      setTyped(text);
      setWrong(false);
    },
    /** @returns whether what was typed can be kept. */
    save(): boolean {
      // A field without seconds says no other time than the one with them.
      if (typed === fieldMoment(Date.parse(takenAt))) {
        setStage('read');
        return true;
      }
      const moment = momentFrom(typed);
      if (moment === undefined || moment > Date.now()) {
        setWrong(true);
        return false;
      }
      setBefore(takenAt);
      void keep(new Date(moment).toISOString(), 'saved');
      return true;
    },
    undo: () => keep(before, 'read'),
  };
}
