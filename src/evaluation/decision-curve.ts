import { confusionAt } from './confusion.ts';
import type { Scored } from './scored.ts';

/** Net benefits at one threshold, in true positives for each picture; the best strategy has the highest. */
export interface DecisionPoint {
  /** The probability from which one would act, 0 <= threshold < 1. */
  readonly threshold: number;
  readonly model: number;
  readonly treatAll: number;
  readonly treatNone: 0;
}

/** 1 % to 50 %: a higher one would mean that missing a cancer is no worse than a needless excision. */
const THRESHOLDS = Array.from({ length: 50 }, (_, i) => (i + 1) / 100);

/**
 * The decision curve: what acting on the model gains at each threshold, against acting on all and on none. The net benefit is
 * TP / n - FP / n * pt / (1 - pt) at threshold probability pt (Vickers & Elkin 2006, doi:10.1177/0272989X06295361). It holds
 * for the pictures' own prevalence. Scores must be probabilities. Net benefits of no pictures are NaN.
 *
 * @throws RangeError for a threshold outside 0 <= threshold < 1.
 */
export function decisionCurve(scored: readonly Scored[], thresholds: readonly number[] = THRESHOLDS): DecisionPoint[] {
  const prevalence = scored.filter((one) => one.malignant).length / scored.length;
  return thresholds.map((threshold) => {
    if (!(threshold >= 0 && threshold < 1)) throw new RangeError(`Not a threshold probability: ${threshold}`);
    const harm = threshold / (1 - threshold);
    const { truePositives, falsePositives } = confusionAt(scored, threshold);
    return {
      threshold,
      model: (truePositives - falsePositives * harm) / scored.length,
      treatAll: prevalence - (1 - prevalence) * harm,
      treatNone: 0,
    };
  });
}
