import type { Scored } from './scored.ts';

/** Mean squared distance of probability and outcome, 0 (perfect) to 1 (Brier 1950). Scores must be probabilities. */
export function brierScore(scored: readonly Scored[]): number {
  const total = scored.reduce((sum, s) => sum + (s.score - (s.malignant ? 1 : 0)) ** 2, 0);
  return total / scored.length;
}

/**
 * Expected calibration error: the mean distance between probability and observed share, weighted by how many pictures fall
 * in each of `bins` bins of equal width (Naeini 2015). 0 is perfect. Scores must be probabilities.
 */
export function expectedCalibrationError(scored: readonly Scored[], bins = 10): number {
  const sums = Array.from({ length: bins }, () => ({
    probability: 0,
    malignant: 0,
  }));
  for (const { score, malignant } of scored) {
    const bin = sums[Math.min(bins - 1, Math.floor(score * bins))];
    if (!bin) throw new RangeError(`Not a probability: ${score}`);
    bin.probability += score;
    bin.malignant += malignant ? 1 : 0;
  }
  return sums.reduce((sum, b) => sum + Math.abs(b.probability - b.malignant), 0) / scored.length;
}
