import { useCallback } from 'react';
import { SELF } from '../records/index.ts';
import { useServices } from './services.tsx';
import { useStore } from './store.ts';
import { useStored } from './use-stored.ts';

/** Whether there are, or are to be, other people than who uses this device: who checks only their own skin never meets any. */
export function useOthersToo(): boolean {
  const { records, preferences } = useServices();
  const { othersToo } = useStore(preferences);
  const load = useCallback(
    async () => othersToo || (await records.patients()).some(({ id }) => id !== SELF),
    [othersToo, records],
  );
  const stored = useStored(load);
  return othersToo || (stored.stage === 'here' && stored.value);
}
