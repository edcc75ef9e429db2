import type { Translate } from '../../i18n/index.ts';
import type { Band } from '../../judgement/index.ts';
import type { TestResults } from '../../records/index.ts';
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

/** In the order of {@link RESULTS}. */
export function resultValues(results: TestResults): readonly number[] {
  return RESULTS.map(({ result }) => results[result]);
}

export function sumOf(results: TestResults): number {
  return resultValues(results).reduce((sum, count) => sum + count);
}
