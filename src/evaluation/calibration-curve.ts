import { fromHighest } from './counted-pictures.ts';
import type { Interval } from './interval.ts';
import { equalWidthBin, requireProbability } from './probability.ts';
import type { Scored } from './scored.ts';
import { wilsonInterval } from './wilson.ts';

/** Pictures of like probability. */
export interface CalibrationBin {
  readonly n: number;
  /** Mean probability, 0..1. */
  readonly predicted: number;
  /** Share that is malignant, 0..1, with its Wilson interval, which takes the pictures for independent. */
  readonly observed: Interval;
}

/**
 * The reliability diagram: observed share against mean probability, bin by bin from the lowest (Murphy & Winkler 1977,
 * doi:10.2307/2346866). Bins of equal count show where the pictures are; bins of equal width over 0..1 are those of
 * `expectedCalibrationError`. Pictures of equal score share a bin, so that their order does not matter; empty bins are left
 * out. No bins for no pictures.
 *
 * @throws RangeError for a score outside 0..1.
 */
export function calibrationCurve(
  scored: readonly Scored[],
  { bins = 10, binning = 'equal-count' }: { bins?: number; binning?: 'equal-count' | 'equal-width' } = {},
): CalibrationBin[] {
  const rising = fromHighest(scored).reverse();
  const binOf = binning === 'equal-count' ? equalCountBins(rising, bins) : widthBins(rising, bins);
  const members = Array.from({ length: bins }, (): Scored[] => []);
  for (const [i, one] of rising.entries()) members[binOf[i] ?? 0]?.push(one);
  return members.filter((bin) => bin.length > 0).map(describeBin);
}

function widthBins(rising: readonly Scored[], bins: number): number[] {
  return rising.map(({ score }) => equalWidthBin(score, bins));
}

/** The bin of each picture, by the middle rank of those that have its score. */
function equalCountBins(rising: readonly Scored[], bins: number): number[] {
  const binOf: number[] = [];
  for (let first = 0; first < rising.length; first = binOf.length) {
    const score = rising[first]?.score ?? Number.NaN;
    requireProbability(score);
    let end = first + 1;
    while (rising[end]?.score === score) end++;
    const middleRank = (first + end - 1) / 2;
    const bin = Math.floor((middleRank * bins) / rising.length);
    while (binOf.length < end) binOf.push(bin);
  }
  return binOf;
}

function describeBin(members: readonly Scored[]): CalibrationBin {
  const n = members.length;
  const predicted = members.reduce((sum, { score }) => sum + score, 0) / n;
  return { n, predicted, observed: wilsonInterval(members.filter((one) => one.malignant).length, n) };
}
