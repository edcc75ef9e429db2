import { useEffect, useState } from 'react';
import type { Picture, RecordsErrorCode } from '../records/index.ts';
import { recordsCode } from './kept.ts';
import { useServices } from './services.tsx';

export type Stored<Value> =
  | { readonly stage: 'loading' }
  | { readonly stage: 'here'; readonly value: Value }
  | { readonly stage: 'failed'; readonly code: RecordsErrorCode };

/** What `load` (which must be stable) reads from this device, read again whenever something there changes. */
export function useStored<Value>(load: () => Promise<Value>): Stored<Value> {
  const { records } = useServices();
  const [stored, setStored] = useState<Stored<Value>>({ stage: 'loading' });
  useEffect(() => {
    let latest = 0;
    const look = () => {
      latest++;
      const mine = latest;
      const show = (next: Stored<Value>) => {
        if (mine === latest) setStored(next);
      };
      load().then(
        (value) => show({ stage: 'here', value }),
        (error: unknown) => show({ stage: 'failed', code: recordsCode(error) }),
      );
    };
    look();
    const stop = records.subscribe(look);
    return () => {
      latest = -1;
      stop();
    };
  }, [load, records]);
  return stored;
}

/** The address of a stored picture for as long as it is shown; `undefined` until it is read, and if it cannot be. */
export function usePictureUrl(load: () => Promise<Picture>): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    load().then(
      ({ type, bytes }) => {
        if (gone) return;
        made = URL.createObjectURL(new Blob([bytes], { type }));
        setUrl(made);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [load]);
  return url;
}
