import { aucOf } from './auc.ts';
import { bootstrapIntervals } from './bootstrap-intervals.ts';
import type { EvaluationOptions } from './evaluate.ts';
import { groupBy } from './group-by.ts';
import type { Interval } from './interval.ts';
import { orNull, type RatesAt, ratesAt } from './rates-at.ts';
import type { Scored } from './scored.ts';

/** Fewer pictures than these get no figure. */
export const LEAST_IN_GROUP = 20;

/** Sensitivity and specificity at one operating point. */
export type SubgroupRates = Pick<RatesAt, 'threshold' | 'sensitivity' | 'specificity'>;

/** The figures of the pictures that share a key, or that they are too few for any. */
export type Subgroup = {
  readonly key: string;
  /** Pictures. */
  readonly n: number;
  /** Malignant pictures. */
  readonly positives: number;
} & (
  | { readonly outcome: 'too-few' }
  | {
      readonly outcome: 'figures';
      /** Lesions or patients. */
      readonly groups: number;
      readonly auc: Interval | null;
      readonly atLow: SubgroupRates;
      readonly atHigh: SubgroupRates;
    }
);

/**
 * AUC, sensitivity and specificity of each subgroup, such as those of one sex or one age band, with 95 % intervals by
 * bootstrap over groups; in the order of their keys. A subgroup of fewer than `LEAST_IN_GROUP` pictures, or of one class, is
 * too few. No subgroups for no pictures.
 *
 * @param keyOf the subgroup of a picture; undefined leaves it out.
 */
export function evaluateBy<T extends Scored>(
  scored: readonly T[],
  keyOf: (one: T) => string | undefined,
  options: EvaluationOptions,
): Subgroup[] {
  return bySubgroup(scored, keyOf).map(([key, members]) => evaluateSubgroup(key, members, options));
}

/** The pictures of each subgroup, in the order of their keys. */
export function bySubgroup<T>(items: readonly T[], keyOf: (item: T) => string | undefined): [key: string, members: T[]][] {
  const keyed = items.flatMap((item) => {
    const key = keyOf(item);
    return key === undefined ? [] : [{ key, item }];
  });
  const groups = [...groupBy(keyed, ({ key }) => key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([key, members]) => [key, members.map(({ item }) => item)]);
}

function evaluateSubgroup(key: string, members: readonly Scored[], { thresholds, ...options }: EvaluationOptions): Subgroup {
  const n = members.length;
  const positives = members.filter(({ malignant }) => malignant).length;
  if (n < LEAST_IN_GROUP || positives === 0 || positives === n) return { key, n, positives, outcome: 'too-few' };
  const rates = (at: number): SubgroupRates => {
    const { threshold, sensitivity, specificity } = ratesAt(members, at, options);
    return { threshold, sensitivity, specificity };
  };
  return {
    key,
    n,
    positives,
    outcome: 'figures',
    groups: new Set(members.map(({ group }) => group)).size,
    auc: orNull(bootstrapIntervals(members, { auc: aucOf }, options).auc),
    atLow: rates(thresholds.low),
    atHigh: rates(thresholds.high),
  };
}
