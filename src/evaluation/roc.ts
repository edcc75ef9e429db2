import { fromHighest } from './counted-pictures.ts';
import type { Scored } from './scored.ts';

/** One point of the curve: calling every score >= `threshold` malignant. Rates are fractions, 0..1. */
export interface RocPoint {
  readonly threshold: number;
  readonly sensitivity: number;
  readonly specificity: number;
}

/**
 * The receiver operating characteristic, one point for each distinct score from the highest down, after a first point that
 * calls nothing malignant (threshold Infinity). Equal scores move together. A rate whose class is absent is NaN.
 */
export function rocCurve(scored: readonly Scored[]): RocPoint[] {
  const sorted = fromHighest(scored);
  const positives = sorted.filter((s) => s.malignant).length;
  const negatives = sorted.length - positives;
  const curve: RocPoint[] = [];
  let truePositives = 0;
  let falsePositives = 0;
  const add = (threshold: number) =>
    curve.push({
      threshold,
      sensitivity: truePositives / positives,
      specificity: 1 - falsePositives / negatives,
    });
  add(Number.POSITIVE_INFINITY);
  for (const [i, { score, malignant }] of sorted.entries()) {
    if (malignant) truePositives++;
    else falsePositives++;
    if (sorted[i + 1]?.score !== score) add(score);
  }
  return curve;
}
