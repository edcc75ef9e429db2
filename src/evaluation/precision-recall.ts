import { type CountedPictures, countOnce, forEachScore, hasNoOrder } from './counted-pictures.ts';
import type { Scored } from './scored.ts';

/** One point of the curve: calling every score >= `threshold` malignant. Rates are fractions, 0..1. */
export interface PrecisionRecallPoint {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * The precision-recall curve, one point for each distinct score from the highest down (Davis & Goadrich 2006,
 * doi:10.1145/1143844.1143874). There is no point for calling nothing malignant, whose precision would be 0 / 0. Recall is
 * NaN without malignant pictures; no points for no pictures.
 */
export function precisionRecallCurve(scored: readonly Scored[]): PrecisionRecallPoint[] {
  const malignant = scored.filter((one) => one.malignant).length;
  const curve: PrecisionRecallPoint[] = [];
  let truePositives = 0;
  let called = 0;
  forEachScore(countOnce(scored), (malignantHere, benignHere, threshold) => {
    truePositives += malignantHere;
    called += malignantHere + benignHere;
    curve.push({ threshold, precision: truePositives / called, recall: truePositives / malignant });
  });
  return curve;
}

/**
 * Average precision, 0..1: the precision at each step of the curve, weighted by the gain in recall,
 * sum over n of (R_n - R_(n-1)) P_n, without interpolation (Boyd et al. 2013, doi:10.1007/978-3-642-40994-3_29). A score that
 * tells nothing has the prevalence. NaN when a class is absent or a score is NaN.
 */
export function averagePrecision(scored: readonly Scored[]): number {
  return hasNoOrder(scored) ? Number.NaN : averagePrecisionOf(countOnce(scored));
}

/** `averagePrecision` of counted pictures, for `bootstrapIntervals`. */
export function averagePrecisionOf(pictures: CountedPictures): number {
  let truePositives = 0;
  let called = 0;
  let sum = 0;
  forEachScore(pictures, (malignantHere, benignHere) => {
    truePositives += malignantHere;
    called += malignantHere + benignHere;
    if (malignantHere > 0) sum += malignantHere * (truePositives / called);
  });
  return called === truePositives ? Number.NaN : sum / truePositives;
}
