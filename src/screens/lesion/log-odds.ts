/** Nearer to 0 or 1 no calibrated probability tells anything apart. */
const LEAST = 1e-6;

/** The logarithm of p / (1 - p): the scale on which scores differ by about as much whether they are low or high. @param probability 0..1. */
export function logOdds(probability: number): number {
  const inside = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(inside / (1 - inside));
}

/** The probability, 0..1, that has these log odds. */
export function fromLogOdds(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
