import type { CountedPictures } from './counted-pictures.ts';
import type { Scored } from './scored.ts';

/** Counts at one threshold; scores >= threshold are called malignant. */
export interface Confusion {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly trueNegatives: number;
  readonly falseNegatives: number;
}

/** The counts at a threshold; all 0 for no pictures. */
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

/** `confusionAt` of counted pictures, for `bootstrapIntervals`. */
export function confusionOf({ scores, malignant, counts }: CountedPictures, threshold: number): Confusion {
  const cells = [0, 0, 0, 0];
  for (let i = 0; i < scores.length; i++) {
    const calledMalignant = (scores[i] ?? Number.NaN) >= threshold ? 2 : 0;
    const cell = calledMalignant + (malignant[i] ?? 0);
    cells[cell] = (cells[cell] ?? 0) + (counts[i] ?? 0);
  }
  const [trueNegatives = 0, falseNegatives = 0, falsePositives = 0, truePositives = 0] = cells;
  return { truePositives, falsePositives, trueNegatives, falseNegatives };
}
