import { rocCurve, type Scored } from '../../../src/evaluation/index.ts';
import type { ModalityJudgement } from '../../../src/judgement/index.ts';

/** What the thresholds must reach on validation. */
const SENSITIVITY = 0.95;
const SPECIFICITY = 0.9;

/**
 * The pair of thresholds between which a score is uncertain: `low`, the largest with a sensitivity of at least 95 %; and
 * `high`, the smallest with a specificity of at least 90 %, or `low` where that is larger.
 *
 * @param scored probabilities of validation pictures of one modality, both classes present.
 */
export function operatingPoints(scored: readonly Scored[]): ModalityJudgement['operatingPoints'] {
  const curve = rocCurve(scored);
  const low = curve.find((point) => point.sensitivity >= SENSITIVITY)?.threshold ?? 0;
  const specific = curve.findLast((point) => point.specificity >= SPECIFICITY)?.threshold ?? 1;
  return { low, high: Math.min(1, Math.max(low, specific)) };
}
