import { useCallback } from 'react';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { NOTHING_STANDS, type ShownCheck, type Standing, standingOf } from './standing.ts';

/** More checks of one spot than anybody makes. */
const MOST = 500;

/**
 * What stands of a spot beside one check of it, read anew whenever something changes.
 *
 * @param lesionId undefined where the spot is not known.
 * @returns undefined until it is read; nothing where it cannot be.
 */
export function useStanding(lesionId: string | undefined, { id, takenAt }: ShownCheck = {}): Standing | undefined {
  const { records } = useServices();
  const load = useCallback(async () => {
    if (lesionId === undefined) return NOTHING_STANDS;
    const { examinations } = await records.find({ lesionId }, { limit: MOST });
    return standingOf(examinations, { id, takenAt });
  }, [records, lesionId, id, takenAt]);
  const stored = useStored(load);
  if (stored.stage === 'loading') return undefined;
  return stored.stage === 'here' ? stored.value : NOTHING_STANDS;
}
