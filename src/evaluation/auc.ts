import { type CountedPictures, countOnce, forEachScore, hasNoOrder } from './counted-pictures.ts';
import type { Scored } from './scored.ts';

/**
 * Area under the ROC curve, 0..1: the chance that a malignant picture scores above a benign one, ties counted half
 * (Hanley & McNeil 1982, doi:10.1148/radiology.143.1.7063747). For telling skin from other pictures it is the same figure,
 * with "malignant" read as "not skin". NaN when a class is absent or a score is NaN.
 */
export function auc(scored: readonly Scored[]): number {
  return hasNoOrder(scored) ? Number.NaN : aucOf(countOnce(scored));
}

/** `auc` of counted pictures, for `bootstrapIntervals`. */
export function aucOf(pictures: CountedPictures): number {
  let malignant = 0;
  let benign = 0;
  let rightPairs = 0;
  forEachScore(pictures, (malignantHere, benignHere) => {
    rightPairs += benignHere * (malignant + malignantHere / 2);
    malignant += malignantHere;
    benign += benignHere;
  });
  return rightPairs / (malignant * benign);
}
