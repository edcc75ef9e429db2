import { type CountedPictures, countOnce } from './counted-pictures.ts';
import { type Interval, percentileInterval } from './interval.ts';
import { drawResamples } from './resamples.ts';
import type { Scored } from './scored.ts';

/**
 * Several figures with their 95 % percentile intervals from the same resamples over groups (lesions or patients), since
 * photos of one lesion are not independent (Efron & Tibshirani 1993, ch. 13, doi:10.1201/9780429246593; Field & Welsh 2007,
 * doi:10.1111/j.1467-9868.2007.00593.x, for clusters). A resample that lacks a class which the pictures have is drawn again.
 * A figure that is still not a number in a resample, such as a precision where nothing is called malignant, leaves that
 * resample out, for itself alone; its interval is NaN where it is not a number for the pictures themselves.
 * A figure at its bound, such as an AUC of 1, is there in every resample: an interval without width is no certainty.
 *
 * @param figures such as `aucOf`, or `(pictures) => sensitivity(confusionOf(pictures, threshold))`.
 */
export function bootstrapIntervals<Name extends string>(
  scored: readonly Scored[],
  figures: Readonly<Record<Name, (pictures: CountedPictures) => number>>,
  { resamples = 1000, seed = 1 }: { readonly resamples?: number; readonly seed?: number } = {},
): Record<Name, Interval> {
  const pictures = countOnce(scored);
  const rows = namesOf(figures).map((name) => {
    const figure = figures[name];
    return { name, figure, value: figure(pictures), resampled: [] as number[] };
  });
  const defined = rows.filter(({ value }) => !Number.isNaN(value));
  for (const resample of drawResamples(scored, { resamples, seed }))
    for (const { figure, resampled } of defined) {
      const value = figure(resample);
      if (!Number.isNaN(value)) resampled.push(value);
    }
  return Object.fromEntries(
    rows.map(({ name, value, resampled }) => [name, percentileInterval(value, resampled)]),
  ) as Record<Name, Interval>;
}

function namesOf<Name extends string>(figures: Readonly<Record<Name, unknown>>): Name[] {
  return Object.keys(figures) as Name[];
}
