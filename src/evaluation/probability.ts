/** @throws RangeError for anything but a number in 0..1. */
export function requireProbability(score: number): void {
  if (!(score >= 0 && score <= 1)) throw new RangeError(`Not a probability: ${score}`);
}

/**
 * Which of `bins` bins of equal width over 0..1 a probability falls in, 0..bins - 1; each holds its lower end, the last both.
 *
 * @throws RangeError for a score outside 0..1.
 */
export function equalWidthBin(score: number, bins: number): number {
  requireProbability(score);
  return Math.min(bins - 1, Math.floor(score * bins));
}
