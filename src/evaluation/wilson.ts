import type { Interval } from './interval.ts';

/** The 97.5th percentile of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * A share with its 95 % score interval, fit for small counts and shares near 0 and 1 (Wilson 1927,
 * doi:10.1080/01621459.1927.10502953; Newcombe 1998, method 3). It takes the `count` cases for independent. NaN for none.
 *
 * @param successes 0..count.
 */
export function wilsonInterval(successes: number, count: number): Interval {
  const value = successes / count;
  const centre = value + Z ** 2 / (2 * count);
  const half = Z * Math.sqrt((value * (1 - value)) / count + Z ** 2 / (4 * count ** 2));
  const scale = 1 + Z ** 2 / count;
  // Rounding errors must not carry an end past the share that it encloses.
  return {
    value,
    low: Math.min(value, clamp((centre - half) / scale)),
    high: Math.max(value, clamp((centre + half) / scale)),
  };
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
