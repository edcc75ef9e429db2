import { useCallback, useState } from 'react';
import { adviceFor, scopeOf, thresholdNear } from '../../judgement/index.ts';
import type { ListedExamination } from '../../records/index.ts';
import { answersKnowing, UNANSWERED } from '../../vocabulary/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { useKnownLimits } from '../verdict/use-known-limits.ts';
import type { Batch, BatchRow } from './state.ts';

/** What a photo of a batch came to. */
export type BatchCheck = Pick<ListedExamination, 'band' | 'probability' | 'thresholdNear' | 'scope' | 'advice'>;

/**
 * What each photo of a batch came to, as its own page says: of those that are kept, with what was said of them since. Undefined
 * of those that are not judged.
 */
export function useBatchChecks({ rows, patientId }: Batch): readonly (BatchCheck | undefined)[] {
  const [now] = useState(() => new Date().toISOString());
  const known = useKnownLimits({ patientId }, now) ?? [];
  const kept = useKept(rows);
  const answers = answersKnowing(UNANSWERED, known);
  return rows.map(({ outcome }) => {
    if (outcome.status !== 'judged') return undefined;
    const { band, probability } = outcome.verdict;
    return (
      (outcome.kept.status === 'kept' && kept?.get(outcome.kept.id)) || {
        band,
        probability,
        thresholdNear: thresholdNear(outcome.verdict),
        scope: scopeOf(answers),
        advice: adviceFor(band, answers),
      }
    );
  });
}

function useKept(rows: readonly BatchRow[]): ReadonlyMap<string, BatchCheck> | undefined {
  const { records } = useServices();
  const ids = rows.flatMap(({ outcome }) =>
    outcome.status === 'judged' && outcome.kept.status === 'kept' ? [outcome.kept.id] : [],
  );
  const all = ids.join(' ');
  const load = useCallback(async () => {
    const wanted = new Set(all.split(' '));
    const { examinations } = await records.find({ ids: wanted }, { limit: wanted.size });
    return new Map(examinations.map((one) => [one.id, one]));
  }, [records, all]);
  const stored = useStored(load);
  return stored.stage === 'here' ? stored.value : undefined;
}
