import { aucOf } from './auc.ts';
import { bootstrapIntervals } from './bootstrap-intervals.ts';
import { type CalibrationBin, calibrationCurve } from './calibration-curve.ts';
import { brierScoreOf, expectedCalibrationError } from './calibration-error.ts';
import { type ChanceCalibrationError, chanceCalibrationError } from './chance-calibration-error.ts';
import { type DecisionPoint, decisionCurve } from './decision-curve.ts';
import type { Interval } from './interval.ts';
import { averagePrecisionOf, precisionRecallCurve } from './precision-recall.ts';
import { requireProbability } from './probability.ts';
import { orNull, type RatesAt, ratesAt } from './rates-at.ts';
import { calibrationInTheLarge, calibrationSlope } from './recalibration.ts';
import { rocCurve } from './roc.ts';
import type { Scored } from './scored.ts';
import { thinned } from './thinned.ts';

/** More would not show in a chart. */
const CURVE_POINTS = 60;

/** At which probabilities to look, and how to draw the intervals. */
export interface EvaluationOptions {
  /** The operating points, 0..1. */
  readonly thresholds: { readonly low: number; readonly high: number };
  /** How many resamples an interval rests on: 1000 unless told. */
  readonly resamples?: number;
  /** 1 unless told; the same seed gives the same intervals. */
  readonly seed?: number;
}

/** All figures of one set of pictures, fit for JSON: what cannot be computed is null, or a curve without points. */
export interface Evaluation {
  /** Pictures. */
  readonly n: number;
  /** Lesions or patients: what the intervals resample. */
  readonly groups: number;
  /** Malignant pictures. */
  readonly positives: number;
  readonly auc: Interval | null;
  readonly averagePrecision: Interval | null;
  readonly brier: Interval | null;
  /** Expected calibration error over ten bins of equal width; it has no interval, since resampling would only raise it. */
  readonly ece: number | null;
  /** What of it is to be expected by chance; null for no pictures. */
  readonly eceByChance: ChanceCalibrationError | null;
  readonly calibrationInTheLarge: number | null;
  readonly calibrationSlope: number | null;
  readonly atLow: RatesAt;
  readonly atHigh: RatesAt;
  /** Points [1 - specificity, sensitivity], from calling nothing malignant to everything. */
  readonly roc: readonly (readonly [number, number])[];
  /** Points [recall, precision], from the highest score down. */
  readonly precisionRecall: readonly (readonly [number, number])[];
  /** Ten bins of equal count. */
  readonly calibration: readonly CalibrationBin[];
  readonly decision: readonly DecisionPoint[];
}

/**
 * All figures, with 95 % intervals by bootstrap over groups, all from the same resamples. A one-class set has neither AUC nor
 * average precision nor curves of rates.
 *
 * @param scored pictures with calibrated probabilities.
 * @throws RangeError for a score outside 0..1.
 */
export function evaluate(scored: readonly Scored[], { thresholds, ...options }: EvaluationOptions): Evaluation {
  for (const { score } of scored) requireProbability(score);
  const positives = scored.filter(({ malignant }) => malignant).length;
  const hasBothClasses = positives > 0 && positives < scored.length;
  const ranking = bootstrapIntervals(
    scored,
    { auc: aucOf, averagePrecision: averagePrecisionOf, brier: brierScoreOf },
    options,
  );
  return {
    n: scored.length,
    groups: new Set(scored.map(({ group }) => group)).size,
    positives,
    auc: orNull(ranking.auc),
    averagePrecision: orNull(ranking.averagePrecision),
    brier: orNull(ranking.brier),
    ece: numberOrNull(expectedCalibrationError(scored)),
    eceByChance: scored.length > 0 ? chanceCalibrationError(scored, options) : null,
    calibrationInTheLarge: numberOrNull(calibrationInTheLarge(scored)),
    calibrationSlope: numberOrNull(calibrationSlope(scored)),
    atLow: ratesAt(scored, thresholds.low, options),
    atHigh: ratesAt(scored, thresholds.high, options),
    roc: hasBothClasses ? rocPoints(scored) : [],
    precisionRecall: hasBothClasses ? precisionRecallPoints(scored) : [],
    calibration: calibrationCurve(scored),
    decision: scored.length > 0 ? decisionCurve(scored) : [],
  };
}

function rocPoints(scored: readonly Scored[]): Evaluation['roc'] {
  return thinned(rocCurve(scored), CURVE_POINTS).map(({ sensitivity, specificity }) => [1 - specificity, sensitivity]);
}

function precisionRecallPoints(scored: readonly Scored[]): Evaluation['precisionRecall'] {
  return thinned(precisionRecallCurve(scored), CURVE_POINTS).map(({ recall, precision }) => [recall, precision]);
}

function numberOrNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
