import { groupBy } from './group-by.ts';
import { type Interval, percentileInterval } from './interval.ts';
import { seededRandom } from './random.ts';
import type { Scored } from './scored.ts';

/**
 * The figure with its 95 % percentile interval by bootstrap over groups (lesions or patients), since photos of one lesion
 * are not independent (Efron & Tibshirani 1993, ch. 13; Field & Welsh 2007 for clusters). Resamples for which the figure is
 * not a number, such as an AUC without malignant pictures, are drawn again, at most as often as there are rounds.
 * `bootstrapIntervals` does the same for several figures at once, and far faster.
 */
export function bootstrapInterval(
  scored: readonly Scored[],
  figure: (sample: readonly Scored[]) => number,
  { rounds = 1000, seed = 1 }: { rounds?: number; seed?: number } = {},
): Interval {
  const groups = [...groupBy(scored, ({ group }) => group).values()];
  const random = seededRandom(seed);
  const figures: number[] = [];
  for (let tries = 0; figures.length < rounds && tries < 2 * rounds; tries++) {
    const sample = groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
    const value = figure(sample);
    if (!Number.isNaN(value)) figures.push(value);
  }
  return percentileInterval(figure(scored), figures);
}
