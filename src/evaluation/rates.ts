import type { Confusion } from './confusion.ts';

/** Share of the malignant that are called malignant, 0..1, also named recall; NaN without malignant pictures. */
export function sensitivity({ truePositives, falseNegatives }: Confusion): number {
  return truePositives / (truePositives + falseNegatives);
}

/** Share of the benign that are called benign, 0..1; NaN without benign pictures. */
export function specificity({ trueNegatives, falsePositives }: Confusion): number {
  return trueNegatives / (trueNegatives + falsePositives);
}

/**
 * Share of those called malignant that are, 0..1: the positive predictive value, at the pictures' own prevalence (Altman &
 * Bland 1994, doi:10.1136/bmj.309.6947.102). NaN where nothing is called malignant.
 */
export function precision({ truePositives, falsePositives }: Confusion): number {
  return truePositives / (truePositives + falsePositives);
}

/**
 * Share of those called benign that are, 0..1, at the pictures' own prevalence (Altman & Bland 1994,
 * doi:10.1136/bmj.309.6947.102). NaN where nothing is called benign.
 */
export function negativePredictiveValue({ trueNegatives, falseNegatives }: Confusion): number {
  return trueNegatives / (trueNegatives + falseNegatives);
}

/** Share that is called what it is, 0..1; NaN for no pictures. With few malignant, calling all benign is accurate too. */
export function accuracy({ truePositives, falsePositives, trueNegatives, falseNegatives }: Confusion): number {
  const right = truePositives + trueNegatives;
  return right / (right + falsePositives + falseNegatives);
}

/**
 * Mean of sensitivity and specificity, 0..1, 0.5 for calling all the same (Brodersen et al. 2010,
 * doi:10.1109/ICPR.2010.764). NaN when a class is absent.
 */
export function balancedAccuracy(counts: Confusion): number {
  return (sensitivity(counts) + specificity(counts)) / 2;
}

/**
 * Harmonic mean of precision and recall, 0..1, as 2 TP / (2 TP + FP + FN) (van Rijsbergen 1979, Information Retrieval,
 * ch. 7; Dice 1945, doi:10.2307/1932409). NaN where nothing is malignant nor called so.
 */
export function f1({ truePositives, falsePositives, falseNegatives }: Confusion): number {
  return (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);
}

/**
 * By how much a call multiplies the odds of malignancy (Deeks & Altman 2004, doi:10.1136/bmj.329.7458.168): `positive` =
 * sensitivity / (1 - specificity), 1 upwards for a useful test, Infinity where no benign picture is called malignant;
 * `negative` = (1 - sensitivity) / specificity, 0 to 1. NaN when a class is absent, or for 0 / 0.
 */
export function likelihoodRatios(counts: Confusion): { readonly positive: number; readonly negative: number } {
  const falsePositiveRate = counts.falsePositives / (counts.falsePositives + counts.trueNegatives);
  const falseNegativeRate = counts.falseNegatives / (counts.falseNegatives + counts.truePositives);
  return { positive: sensitivity(counts) / falsePositiveRate, negative: falseNegativeRate / specificity(counts) };
}
