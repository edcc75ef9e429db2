import { seededRandom } from './random.ts';
import type { Scored } from './scored.ts';

/** A figure with its 95 % interval. */
export interface Interval {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The figure with its 95 % percentile interval by bootstrap over groups (lesions or patients), since photos of one lesion
 * are not independent (Efron & Tibshirani 1993, ch. 13; Field & Welsh 2007 for clusters). Resamples for which the figure is
 * not a number, such as an AUC without malignant pictures, are drawn again, at most as often as there are rounds.
 */
export function bootstrapInterval(
  scored: readonly Scored[],
  figure: (sample: readonly Scored[]) => number,
  { rounds = 1000, seed = 1 }: { rounds?: number; seed?: number } = {},
): Interval {
  const groups = [...groupBy(scored).values()];
  const random = seededRandom(seed);
  const figures: number[] = [];
  for (let tries = 0; figures.length < rounds && tries < 2 * rounds; tries++) {
    const sample = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    const value = figure(sample);
    if (!Number.isNaN(value)) figures.push(value);
  }
  figures.sort((a, b) => a - b);
  return {
    value: figure(scored),
    low: quantile(figures, 0.025),
    high: quantile(figures, 0.975),
  };
}

function groupBy(scored: readonly Scored[]): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) {
    const group = groups.get(one.group);
    if (group) group.push(one);
    else groups.set(one.group, [one]);
  }
  return groups;
}

/** Linear interpolation between order statistics (Hyndman & Fan 1996, type 7). NaN for no values. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
