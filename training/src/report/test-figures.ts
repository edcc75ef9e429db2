import {
  auc,
  bootstrapInterval,
  brierScore,
  confusionAt,
  expectedCalibrationError,
  type Interval,
  rocCurve,
  type Scored,
  sensitivity,
  specificity,
} from '../../../src/evaluation/index.ts';
import { calibratedProbability, type Figures, type Manifest } from '../../../src/judgement/index.ts';
import { knownSetNamed } from '../dataset/known-sets.ts';
import type { ScoredSample } from '../fitting-judgement/judge-validation.ts';

const ROC_POINTS = 60;

/** Figures of each test set that has both classes and whose modality was calibrated, one after the other. */
export function testFigures(scored: readonly ScoredSample[], modalities: Manifest['modalities'], seed: number): Figures[] {
  const sets = [...new Set(scored.map(({ sample }) => sample.set))];
  return sets.flatMap(
    (set) =>
      figuresOf(
        set,
        scored.filter(({ sample }) => sample.set === set),
        modalities,
        seed,
      ) ?? [],
  );
}

function figuresOf(
  name: string,
  members: readonly ScoredSample[],
  modalities: Manifest['modalities'],
  seed: number,
): Figures | undefined {
  const modality = members[0]?.sample.modality;
  const judgement = modality && modalities[modality];
  const malignant = members.filter(({ sample }) => sample.label === 'malignant').length;
  if (!judgement || malignant === 0 || malignant === members.length) return undefined;
  const scored = members.map(
    ({ sample, logit }): Scored => ({
      score: calibratedProbability(logit, judgement.calibration),
      malignant: sample.label === 'malignant',
      group: sample.group,
    }),
  );
  const { low, high } = judgement.operatingPoints;
  const interval = (figure: (sample: readonly Scored[]) => number) => rounded(bootstrapInterval(scored, figure, { seed }));
  const ratesAt = (threshold: number) => ({
    sensitivity: interval((sample) => sensitivity(confusionAt(sample, threshold))),
    specificity: interval((sample) => specificity(confusionAt(sample, threshold))),
  });
  return {
    name,
    modality,
    target: knownSetNamed(name)?.target ?? 'malignant',
    pictures: scored.length,
    malignant,
    groups: new Set(scored.map(({ group }) => group)).size,
    auc: interval(auc),
    atLow: ratesAt(low),
    atHigh: ratesAt(high),
    brier: round(brierScore(scored)),
    calibrationError: round(expectedCalibrationError(scored)),
    roc: thinnedRoc(scored),
  };
}

/** Points of the curve at even steps along it, both ends included. */
function thinnedRoc(scored: readonly Scored[]): Figures['roc'] {
  const curve = rocCurve(scored);
  const step = Math.max(1, (curve.length - 1) / (ROC_POINTS - 1));
  const count = Math.min(ROC_POINTS, curve.length);
  return Array.from({ length: count }, (_, i) => {
    const point = curve[i === count - 1 ? curve.length - 1 : Math.round(i * step)];
    return [round(1 - (point?.specificity ?? 0)), round(point?.sensitivity ?? 1)];
  });
}

function rounded({ value, low, high }: Interval): Interval {
  return { value: round(value), low: round(low), high: round(high) };
}

/** Four decimals: more would be noise. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
