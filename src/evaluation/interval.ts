/** A figure with its 95 % interval. All three are NaN where the figure cannot be computed. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The middle 95 % of a figure's values over resamples: the percentile interval (Efron & Tibshirani 1993, ch. 13,
 * doi:10.1201/9780429246593). Quantiles interpolate linearly between order statistics (Hyndman & Fan 1996, type 7,
 * doi:10.1080/00031305.1996.10473566). NaN for no values.
 */
export function percentileInterval(value: number, resampled: readonly number[]): Interval {
  const sorted = Float64Array.from(resampled).sort();
  return { value, low: quantile(sorted, 0.025), high: quantile(sorted, 0.975) };
}

/** The quantile of sorted values, interpolated linearly between order statistics (type 7). NaN for no values. */
export function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
