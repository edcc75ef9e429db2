import { bySubgroup, LEAST_IN_GROUP } from './evaluate-by.ts';
import type { Interval } from './interval.ts';
import type { Scored } from './scored.ts';
import { wilsonInterval } from './wilson.ts';

/** How many of the pictures that share a key are called malignant, or that they are too few to say. */
export type SubgroupShares = {
  readonly key: string;
  /** Pictures. */
  readonly n: number;
} & (
  | { readonly outcome: 'too-few' }
  | {
      readonly outcome: 'shares';
      /** Share with a score >= the low threshold, 0..1. */
      readonly atLow: Interval;
      /** Share with a score >= the high threshold, 0..1. */
      readonly atHigh: Interval;
    }
);

/**
 * The share of each subgroup that reaches each operating point, for subgroups that may hold one class alone, such as those of
 * one diagnosis: of a malignant diagnosis it is the sensitivity, of a benign one 1 - specificity. With 95 % Wilson intervals,
 * which take the pictures for independent: too narrow where one lesion has several. In the order of the keys; a subgroup of
 * fewer than `LEAST_IN_GROUP` pictures is too few.
 *
 * @param keyOf the subgroup of a picture; undefined leaves it out.
 */
export function sharesBy<T extends Scored>(
  scored: readonly T[],
  keyOf: (one: T) => string | undefined,
  thresholds: { readonly low: number; readonly high: number },
): SubgroupShares[] {
  return bySubgroup(scored, keyOf).map(([key, members]): SubgroupShares => {
    const n = members.length;
    if (n < LEAST_IN_GROUP) return { key, n, outcome: 'too-few' };
    const shareFrom = (threshold: number) => wilsonInterval(members.filter(({ score }) => score >= threshold).length, n);
    return { key, n, outcome: 'shares', atLow: shareFrom(thresholds.low), atHigh: shareFrom(thresholds.high) };
  });
}
