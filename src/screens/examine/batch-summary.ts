import { type Band, shownBand } from '../../judgement/index.ts';
import type { RecordsErrorCode } from '../../records/index.ts';
import { isDone } from './several-spots.ts';
import type { BatchRow } from './state.ts';
import type { BatchCheck } from './use-batch-checks.ts';

const BANDS: readonly Band[] = ['high', 'uncertain', 'low', 'refused'];

export interface BatchSummary {
  /** Photos that are judged and in the history. */
  readonly kept: number;
  /** Photos that are not, for whatever reason. */
  readonly left: number;
  /** Photos of which it is known what became of them. */
  readonly looked: number;
  /** What keeps judged photos from being kept. */
  readonly notKept: RecordsErrorCode | undefined;
}

export function summaryOf(rows: readonly BatchRow[]): BatchSummary {
  const outcomes = rows.map(({ outcome }) => outcome);
  const judged = outcomes.flatMap((outcome) => (outcome.status === 'judged' ? [outcome] : []));
  const kept = rows.filter(isDone).length;
  return {
    kept,
    left: rows.length - kept,
    looked: outcomes.filter(({ status }) => status === 'judged' || status === 'problem').length,
    notKept: judged.flatMap(({ kept: one }) => (one.status === 'not-kept' ? [one.code] : []))[0],
  };
}

/** How many came to each band, as people are shown them; the most urgent first. */
export function bandCounts(
  checks: readonly (BatchCheck | undefined)[],
): readonly { readonly band: Band; readonly count: number }[] {
  const shown = checks.map((check) => check && shownBand(check.band, check.scope));
  return BANDS.map((band) => ({ band, count: shown.filter((one) => one === band).length }));
}
