import type { Band } from '../../judgement/index.ts';
import type { RecordsErrorCode } from '../../records/index.ts';
import { isDone } from './several-spots.ts';
import type { BatchRow } from './state.ts';

const BANDS: readonly Band[] = ['high', 'uncertain', 'low', 'refused'];

export interface BatchSummary {
  /** Photos that are judged and in the history. */
  readonly kept: number;
  /** Photos that are not, for whatever reason. */
  readonly left: number;
  /** Photos of which it is known what became of them. */
  readonly looked: number;
  /** The most urgent first. */
  readonly bands: readonly { readonly band: Band; readonly count: number }[];
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
    bands: BANDS.map((band) => ({ band, count: judged.filter(({ verdict }) => verdict.band === band).length })),
    notKept: judged.flatMap(({ kept: one }) => (one.status === 'not-kept' ? [one.code] : []))[0],
  };
}
