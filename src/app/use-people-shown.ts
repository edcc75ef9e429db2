import { useCallback } from 'react';
import { SELF } from '../records/index.ts';
import { useServices, useStore, useStored } from '../screens/index.ts';

/** Whether there are, or are to be, other people than who uses this device: who checks only their own skin never meets any. */
export function usePeopleShown(): boolean {
  const { records, preferences } = useServices();
  const { othersToo } = useStore(preferences);
  const load = useCallback(
    async () => othersToo || (await records.patients()).some(({ id }) => id !== SELF),
    [othersToo, records],
  );
  const stored = useStored(load);
  return othersToo || (stored.stage === 'here' && stored.value);
}
