import { useCallback } from 'react';
import type { OpenCheck } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';

const NONE: ReadonlyMap<string, OpenCheck> = new Map();

/** The spots with advice to see a doctor that nothing has answered, by id, read anew when something changes. */
export function useOpenSpots(): ReadonlyMap<string, OpenCheck> {
  const { records } = useServices();
  const stored = useStored(useCallback(() => records.openSpots(), [records]));
  return stored.stage === 'here' ? stored.value : NONE;
}
