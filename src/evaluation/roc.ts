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
  const sorted = [...scored].sort((a, b) => b.score - a.score);
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

/**
 * Area under the ROC curve: the chance that a malignant picture scores above a benign one, ties counted half
 * (Hanley & McNeil 1982, doi:10.1148/radiology.143.1.7063747). NaN when a class is absent.
 */
export function auc(scored: readonly Scored[]): number {
  const curve = rocCurve(scored);
  let area = 0;
  for (let i = 1; i < curve.length; i++) {
    const from = curve[i - 1] as RocPoint;
    const to = curve[i] as RocPoint;
    area += ((from.specificity - to.specificity) * (from.sensitivity + to.sensitivity)) / 2;
  }
  return curve.length < 2 ? Number.NaN : area;
}
