import {
  aucOf,
  bootstrapIntervals,
  brierScoreOf,
  chanceCalibrationError,
  type EvaluationOptions,
  evaluateBy,
  expectedCalibrationError,
  type Interval,
  ratesAt,
} from '../../../src/evaluation/index.ts';
import type { ModalityJudgement, Report } from '../../../src/judgement/index.ts';
import { type ScoredPicture, withProbability } from './calibrated.ts';
import { KEYS, sourceKey } from './keys.ts';
import type { ScoredInFrames } from './report-input.ts';

type Calibration = NonNullable<Report['calibration']['phone']>;
type Errors = Calibration['validation']['before'];
type Part = Calibration['validation']['parts'][number];

/** The same pictures, in the same order, with the plain sigmoid of the logit and with the calibrated probability. */
interface BothWays {
  readonly before: readonly ScoredPicture[];
  readonly after: readonly ScoredPicture[];
}

/** What the calibration and the operating points of a modality do to its validation pictures, on which they were chosen. */
export function describeCalibration(
  validation: readonly ScoredInFrames[],
  {
    slope,
    intercept,
    prevalence,
    operatingPoints,
  }: Omit<ModalityJudgement, 'calibration'> & ModalityJudgement['calibration'],
  options: EvaluationOptions,
): Calibration {
  const pictures: BothWays = {
    before: validation.map(({ sample, logit }) => withProbability(sample, logit)),
    after: validation.map(({ sample, logit }) => withProbability(sample, logit, { slope, intercept })),
  };
  const rates = (threshold: number) => {
    const { sensitivity, specificity } = ratesAt(pictures.after, threshold, options);
    return { threshold, sensitivity, specificity };
  };
  return {
    slope,
    intercept,
    prevalence,
    operatingPoints,
    validation: {
      n: pictures.after.length,
      positives: pictures.after.filter(({ malignant }) => malignant).length,
      groups: new Set(pictures.after.map(({ group }) => group)).size,
      auc: orNull(bootstrapIntervals(pictures.after, { auc: aucOf }, options).auc),
      before: errorsOf(pictures.before, options),
      after: errorsOf(pictures.after, options),
      atLow: rates(operatingPoints.low),
      atHigh: rates(operatingPoints.high),
      parts: [
        ...partsBy('set', pictures, ({ sample }) => KEYS.set(sample), options),
        ...partsBy('source', pictures, ({ sample }) => (sample.source ? sourceKey(sample) : undefined), options),
      ],
    },
  };
}

function partsBy(
  by: Part['by'],
  { before, after }: BothWays,
  keyOf: (picture: ScoredPicture) => string | undefined,
  options: EvaluationOptions,
): Part[] {
  // Which parts are too few is told by the same rule as everywhere; one resample will do for that.
  return evaluateBy(after, keyOf, { ...options, resamples: 1 }).map(({ key, n, positives, outcome }): Part => {
    const part = { by, key, n, positives };
    if (outcome === 'too-few') return { ...part, outcome };
    const isMember = (picture: ScoredPicture) => keyOf(picture) === key;
    return {
      ...part,
      outcome,
      before: errorsOf(before.filter(isMember), options),
      after: errorsOf(after.filter(isMember), options),
    };
  });
}

function errorsOf(pictures: readonly ScoredPicture[], options: EvaluationOptions): Errors {
  const ece = expectedCalibrationError(pictures);
  return {
    ece: Number.isNaN(ece) ? null : ece,
    eceByChance: pictures.length > 0 ? chanceCalibrationError(pictures, options) : null,
    brier: orNull(bootstrapIntervals(pictures, { brier: brierScoreOf }, options).brier),
  };
}

function orNull(figure: Interval): Interval | null {
  return Number.isNaN(figure.value) ? null : figure;
}
