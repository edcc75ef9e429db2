import { useCallback } from 'react';
import type { LesionOverview } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { type Stored, useStored } from '../use-stored.ts';

/** A person's spots, those looked at last first. */
export function useSpots(patientId: string): Stored<readonly LesionOverview[]> {
  const { records } = useServices();
  return useStored(useCallback(() => records.lesionsOverview(patientId), [records, patientId]));
}
