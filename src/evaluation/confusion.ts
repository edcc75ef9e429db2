import type { Scored } from './scored.ts';

/** Counts at one threshold; scores >= threshold are called malignant. */
export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
}

export function confusionAt(scored: readonly Scored[], threshold: number): Confusion {
  let truePositives = 0;
  let falsePositives = 0;
  let trueNegatives = 0;
  let falseNegatives = 0;
  for (const { score, malignant } of scored) {
    if (score >= threshold) malignant ? truePositives++ : falsePositives++;
    else malignant ? falseNegatives++ : trueNegatives++;
  }
  return { truePositives, falsePositives, trueNegatives, falseNegatives };
}

/** Share of the malignant that are called malignant, 0..1; NaN without malignant pictures. */
export function sensitivity(c: Confusion): number {
  return c.truePositives / (c.truePositives + c.falseNegatives);
}

/** Share of the benign that are called benign, 0..1; NaN without benign pictures. */
export function specificity(c: Confusion): number {
  return c.trueNegatives / (c.trueNegatives + c.falsePositives);
}
