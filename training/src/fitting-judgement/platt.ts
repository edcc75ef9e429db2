import type { ModalityJudgement } from '../../../src/judgement/index.ts';

export interface LabelledLogit {
  readonly logit: number;
  readonly malignant: boolean;
}

const ITERATIONS = 100;

/**
 * Platt scaling (Platt 1999): slope and intercept of probability = sigmoid(slope * logit + intercept), by Newton's method on
 * Platt's smoothed targets (n + 1) / (n + 2), which keep the slope finite when the classes are apart (Lin 2007,
 * doi:10.1007/s10994-007-5018-6).
 *
 * @throws {RangeError} unless both classes are there.
 */
export function fitPlatt(scored: readonly LabelledLogit[]): ModalityJudgement['calibration'] {
  const positives = scored.filter((one) => one.malignant).length;
  const negatives = scored.length - positives;
  if (positives === 0 || negatives === 0) throw new RangeError('Calibration needs benign and malignant pictures');
  const targets = { malignant: (positives + 1) / (positives + 2), benign: 1 / (negatives + 2) };
  let at: Parameters = { slope: 0, intercept: Math.log((positives + 1) / (negatives + 1)) };
  let loss = lossAt(at, scored, targets);
  for (let i = 0; i < ITERATIONS; i++) {
    const step = newtonStep(at, scored, targets);
    const next = backtrack(at, step, loss, (there) => lossAt(there, scored, targets));
    if (!next) break;
    ({ at, loss } = next);
  }
  return at;
}

interface Parameters {
  readonly slope: number;
  readonly intercept: number;
}

interface Targets {
  readonly malignant: number;
  readonly benign: number;
}

function lossAt({ slope, intercept }: Parameters, scored: readonly LabelledLogit[], targets: Targets): number {
  return scored.reduce((sum, { logit, malignant }) => {
    const value = slope * logit + intercept;
    const target = malignant ? targets.malignant : targets.benign;
    return sum + Math.max(0, value) + Math.log1p(Math.exp(-Math.abs(value))) - target * value;
  }, 0);
}

function newtonStep({ slope, intercept }: Parameters, scored: readonly LabelledLogit[], targets: Targets): Parameters {
  let [gradientSlope, gradientIntercept, curveSlope, curveBoth, curveIntercept] = [0, 0, 1e-12, 0, 1e-12];
  for (const { logit, malignant } of scored) {
    const probability = 1 / (1 + Math.exp(-(slope * logit + intercept)));
    const error = probability - (malignant ? targets.malignant : targets.benign);
    const curve = probability * (1 - probability);
    gradientSlope += error * logit;
    gradientIntercept += error;
    curveSlope += curve * logit * logit;
    curveBoth += curve * logit;
    curveIntercept += curve;
  }
  const determinant = curveSlope * curveIntercept - curveBoth * curveBoth;
  return {
    slope: -(curveIntercept * gradientSlope - curveBoth * gradientIntercept) / determinant,
    intercept: -(curveSlope * gradientIntercept - curveBoth * gradientSlope) / determinant,
  };
}

function backtrack(at: Parameters, step: Parameters, loss: number, lossOf: (at: Parameters) => number) {
  for (let length = 1; length > 1e-6; length /= 2) {
    const next = { slope: at.slope + length * step.slope, intercept: at.intercept + length * step.intercept };
    const nextLoss = lossOf(next);
    if (nextLoss < loss - 1e-12) return { at: next, loss: nextLoss };
  }
  return undefined;
}
