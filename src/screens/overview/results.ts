import type { Translate } from '../../i18n/index.ts';
import type { Band } from '../../judgement/index.ts';
import { type CountedResults, shownResults, type TestResults } from '../../records/index.ts';
import type { ChartSeries } from '../../ui/index.ts';

/** Positive, negative and neither, the most suspicious first, each with its band. */
export const RESULTS = [
  { result: 'positive', band: 'high' },
  { result: 'uncertain', band: 'uncertain' },
  { result: 'negative', band: 'low' },
  { result: 'refused', band: 'refused' },
] as const satisfies readonly { readonly result: keyof TestResults; readonly band: Band }[];

export function resultSeries(t: Translate): readonly ChartSeries[] {
  return RESULTS.map(({ result, band }) => ({ label: t(`overview.result.${result}`), look: band }));
}

/** As people are shown them, in the order of {@link RESULTS}. */
export function resultValues(results: CountedResults): readonly number[] {
  const shown = shownResults(results);
  return RESULTS.map(({ result }) => shown[result]);
}

export function sumOf(results: CountedResults): number {
  return resultValues(results).reduce((sum, count) => sum + count);
}
