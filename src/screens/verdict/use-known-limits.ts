import { useCallback } from 'react';
import { knownLimits, type Records } from '../../records/index.ts';
import type { BodySite, ScopeLimit } from '../../vocabulary/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';

interface ExaminedWhere {
  readonly patientId: string;
  readonly lesionId?: string | undefined;
  /** Where no spot is known yet. */
  readonly site?: BodySite | undefined;
}

/**
 * What follows for an examination from what is kept of its person and its place, read anew whenever either changes.
 *
 * @param takenAt ISO 8601.
 * @returns undefined until it is read.
 */
export function useKnownLimits(
  { patientId, lesionId, site }: ExaminedWhere,
  takenAt: string,
): readonly ScopeLimit[] | undefined {
  const { records } = useServices();
  const stored = useStored(
    useCallback(
      () => limitsOf(records, { patientId, lesionId, site }, takenAt),
      [records, patientId, lesionId, site, takenAt],
    ),
  );
  if (stored.stage === 'loading') return undefined;
  return stored.stage === 'here' ? stored.value : [];
}

/** What cannot be read of a person or a spot is not known, and hides nothing that is. */
async function limitsOf(records: Records, { patientId, lesionId, site }: ExaminedWhere, takenAt: string) {
  const [patient, lesion] = await Promise.all([
    records.patient(patientId).catch(() => undefined),
    lesionId === undefined ? undefined : records.lesion(lesionId).catch(() => undefined),
  ]);
  return knownLimits({ patient, site: lesion ? lesion.site : site }, Date.parse(takenAt));
}
