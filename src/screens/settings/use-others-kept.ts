import { useCallback } from 'react';
import { SELF } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';

/** Whether other people than who uses this device are kept here; not before that was read. */
export function useOthersKept(): boolean {
  const { records } = useServices();
  const stored = useStored(useCallback(async () => (await records.patients()).some(({ id }) => id !== SELF), [records]));
  return stored.stage === 'here' && stored.value;
}
