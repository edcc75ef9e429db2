import { bootstrapIntervals } from './bootstrap-intervals.ts';
import { type Confusion, confusionAt, confusionOf } from './confusion.ts';
import type { CountedPictures } from './counted-pictures.ts';
import type { Interval } from './interval.ts';
import { accuracy, balancedAccuracy, f1, negativePredictiveValue, precision, sensitivity, specificity } from './rates.ts';
import type { Scored } from './scored.ts';
import { wilsonInterval } from './wilson.ts';

/** What calling every score >= `threshold` malignant would do. A rate that cannot be computed is null. */
export interface RatesAt {
  readonly threshold: number;
  readonly confusion: Confusion;
  readonly accuracy: Interval | null;
  readonly balancedAccuracy: Interval | null;
  readonly precision: Interval | null;
  /** The same as recall. */
  readonly sensitivity: Interval | null;
  readonly f1: Interval | null;
  readonly specificity: Interval | null;
  readonly negativePredictiveValue: Interval | null;
}

/**
 * The rates at a threshold with 95 % intervals by `bootstrapIntervals`. A share of exactly 0 or 1 is the same in every
 * resample, which would look like certainty: it gets the Wilson interval over the groups that it is a share of.
 */
export function ratesAt(
  scored: readonly Scored[],
  threshold: number,
  options: { readonly resamples?: number; readonly seed?: number } = {},
): RatesAt {
  const rate = (of: (counts: Confusion) => number) => (pictures: CountedPictures) => of(confusionOf(pictures, threshold));
  const figures = bootstrapIntervals(
    scored,
    {
      accuracy: rate(accuracy),
      balancedAccuracy: rate(balancedAccuracy),
      precision: rate(precision),
      sensitivity: rate(sensitivity),
      f1: rate(f1),
      specificity: rate(specificity),
      negativePredictiveValue: rate(negativePredictiveValue),
    },
    options,
  );
  const share = (figure: Interval, of: (one: Scored) => boolean) => orNull(unlessCertain(figure, scored.filter(of)));
  return {
    threshold,
    confusion: confusionAt(scored, threshold),
    accuracy: share(figures.accuracy, () => true),
    balancedAccuracy: orNull(figures.balancedAccuracy),
    precision: share(figures.precision, ({ score }) => score >= threshold),
    sensitivity: share(figures.sensitivity, ({ malignant }) => malignant),
    f1: orNull(figures.f1),
    specificity: share(figures.specificity, ({ malignant }) => !malignant),
    negativePredictiveValue: share(figures.negativePredictiveValue, ({ score }) => score < threshold),
  };
}

/** JSON has no NaN. */
export function orNull(figure: Interval): Interval | null {
  return Number.isNaN(figure.value) ? null : figure;
}

function unlessCertain(figure: Interval, members: readonly Scored[]): Interval {
  if (figure.value !== 0 && figure.value !== 1) return figure;
  const groups = new Set(members.map(({ group }) => group)).size;
  return wilsonInterval(figure.value * groups, groups);
}
