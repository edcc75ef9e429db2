import type { CountedPictures } from './counted-pictures.ts';
import { equalWidthBin } from './probability.ts';
import type { Scored } from './scored.ts';

/**
 * Mean squared distance of probability and outcome, 0 (perfect) to 1 (Brier 1950,
 * doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2). Scores must be probabilities. NaN for no pictures.
 */
export function brierScore(scored: readonly Scored[]): number {
  const total = scored.reduce((sum, s) => sum + (s.score - (s.malignant ? 1 : 0)) ** 2, 0);
  return total / scored.length;
}

/** `brierScore` of counted pictures, for `bootstrapIntervals`. */
export function brierScoreOf({ scores, malignant, counts }: CountedPictures): number {
  let total = 0;
  let count = 0;
  for (let i = 0; i < scores.length; i++) {
    const times = counts[i] ?? 0;
    total += times * ((scores[i] ?? Number.NaN) - (malignant[i] ?? 0)) ** 2;
    count += times;
  }
  return total / count;
}

/**
 * Expected calibration error, 0 (perfect) to 1: the mean distance between probability and observed share, weighted by how
 * many pictures fall in each of `bins` bins of equal width over 0..1 (Naeini et al. 2015, doi:10.1609/aaai.v29i1.9602). Few
 * pictures have one above 0 by chance alone, and resamples of them a larger one, so it gets no bootstrap interval. Scores
 * must be probabilities. NaN for no pictures.
 *
 * @throws RangeError for a score outside 0..1.
 */
export function expectedCalibrationError(scored: readonly Scored[], bins = 10): number {
  const excess = new Float64Array(bins);
  for (const { score, malignant } of scored) {
    const bin = equalWidthBin(score, bins);
    excess[bin] = (excess[bin] ?? 0) + score - (malignant ? 1 : 0);
  }
  return excess.reduce((sum, one) => sum + Math.abs(one), 0) / scored.length;
}
