import { useEffect, useRef, useState } from 'react';
import type { Examination, RecordsErrorCode } from '../../records/index.ts';
import { recordsCode } from '../kept.ts';
import { useServices } from '../services.tsx';

export type NoteStage = 'as-stored' | 'changed' | 'saved' | RecordsErrorCode;

/** The note of a kept examination. What is typed is stored when `save` is called, and when the screen is left. */
export function useNote({ id, note }: Examination) {
  const { records } = useServices();
  const [typed, setTyped] = useState<string>();
  const [stage, setStage] = useState<NoteStage>('as-stored');
  const unsaved = useRef<string>(undefined);

  useEffect(
    () => () => {
      // Nobody is there any more to be told that it failed.
      if (unsaved.current !== undefined) records.replace(id, { note: unsaved.current }).catch(() => undefined);
    },
    [id, records],
  );

  const save = async () => {
    const text = unsaved.current;
    if (text === undefined) return;
    unsaved.current = undefined;
    try {
      await records.replace(id, { note: text });
      setStage('saved');
      // The screen reads what is stored anew; until it has, the words are shown from here.
      await records.examination(id);
      if (unsaved.current === undefined) setTyped(undefined);
    } catch (error) {
      unsaved.current ??= text;
      setStage(recordsCode(error));
    }
  };
  return {
    shown: typed ?? note,
    stage,
    type(text: string) {
      setTyped(text);
      unsaved.current = text === note ? undefined : text;
      setStage(text === note ? 'as-stored' : 'changed');
    },
    save,
  };
}
