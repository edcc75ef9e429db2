import { drawGroupCounts } from './group-counts.ts';
import { type Interval, percentileInterval } from './interval.ts';
import { columnsOf, weightedAuc } from './weighted-auc.ts';

/**
 * A lesion, or a picture, that was scored in several ways. Several scores of one way are those of photos of which any one could
 * be taken.
 */
export interface ScoredWays<Way extends string> {
  readonly scores: Readonly<Record<Way, readonly number[]>>;
  readonly malignant: boolean;
  /** What must be resampled together: the lesion or the patient. */
  readonly group: string;
}

export interface ComparedAucs<Way extends string> {
  readonly aucs: Readonly<Record<Way, Interval>>;
  /** AUC less that of the way which the others are compared with. */
  readonly gains: Readonly<Record<Way, Interval>>;
}

/**
 * AUCs of the same lesions scored in several ways, and what each way gains, with 95 % percentile intervals by bootstrap over
 * groups. All come from the same resamples, so that what makes lesions hard cancels in the difference (paired bootstrap: Efron
 * & Tibshirani 1993, section 8.6, doi:10.1201/9780429246593). Where a way has several scores of a lesion, its AUC is the mean
 * over all ways of taking one of them. NaN where a class is absent; resamples that lack one are left out.
 *
 * @param baseline the way that the others are compared with.
 */
export function compareAucs<Way extends string>(
  lesions: readonly ScoredWays<Way>[],
  ways: readonly Way[],
  baseline: Way,
  { resamples = 1000, seed = 1 }: { readonly resamples?: number; readonly seed?: number } = {},
): ComparedAucs<Way> {
  const columns = ways.map((way) => columnsOf(lesions.map(({ scores, malignant }) => ({ scores: scores[way], malignant }))));
  const once = new Uint32Array(lesions.length).fill(1);
  const values = columns.map((column) => weightedAuc(column, once));
  const resampled: number[][] = ways.map(() => []);
  for (const counts of drawGroupCounts(lesions, resamples, seed)) {
    const aucs = columns.map((column) => weightedAuc(column, counts));
    if (!aucs.some(Number.isNaN)) for (const [i, auc] of aucs.entries()) resampled[i]?.push(auc);
  }
  const first = ways.indexOf(baseline);
  const byWay = (of: (i: number) => Interval) =>
    Object.fromEntries(ways.map((way, i) => [way, of(i)])) as Record<Way, Interval>;
  const numbers = (i: number) => resampled[i] ?? [];
  return {
    aucs: byWay((i) => percentileInterval(values[i] ?? Number.NaN, numbers(i))),
    gains: byWay((i) =>
      percentileInterval(
        (values[i] ?? Number.NaN) - (values[first] ?? Number.NaN),
        numbers(i).map((auc, r) => auc - (numbers(first)[r] ?? Number.NaN)),
      ),
    ),
  };
}
