import { useCallback } from 'react';
import { useServices } from '../services.tsx';
import { type Stored, useStored } from '../use-stored.ts';
import { type Spot, spotsOf } from './spots.ts';

export function useSpots(patientId: string): Stored<readonly Spot[]> {
  const { records } = useServices();
  return useStored(useCallback(() => spotsOf(records, patientId), [records, patientId]));
}
