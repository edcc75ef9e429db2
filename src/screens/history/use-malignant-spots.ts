import { useCallback } from 'react';
import type { Records } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import type { KnownMalignancy } from '../verdict/known-malignancy.ts';

/** By the id of the spot. */
export type MalignantSpots = ReadonlyMap<string, KnownMalignancy>;

const NONE: MalignantSpots = new Map();
/** More checks with that outcome than a history is likely to hold. */
const MOST = 500;

/** The spots that are known to be malignant, read anew when something changes. */
export function useMalignantSpots(): MalignantSpots {
  const { records } = useServices();
  const stored = useStored(useCallback(() => malignantSpots(records), [records]));
  return stored.stage === 'here' ? stored.value : NONE;
}

async function malignantSpots(records: Records): Promise<MalignantSpots> {
  const { examinations } = await records.find({ outcomes: ['malignant'] }, { limit: MOST });
  const spots = new Map<string, KnownMalignancy>();
  for (const { id, lesionId, knownOn } of examinations) {
    if (lesionId === undefined || knownOn === undefined) continue;
    const known = spots.get(lesionId);
    if (!known || knownOn < known.since) spots.set(lesionId, { since: knownOn, examinationId: id });
  }
  return spots;
}
