export { auc, aucOf } from './auc.ts';
export { bootstrapInterval } from './bootstrap.ts';
export { bootstrapIntervals } from './bootstrap-intervals.ts';
export { type CalibrationBin, calibrationCurve } from './calibration-curve.ts';
export { brierScore, brierScoreOf, expectedCalibrationError } from './calibration-error.ts';
export { type ChanceCalibrationError, chanceCalibrationError } from './chance-calibration-error.ts';
export { type ComparedAucs, compareAucs, type ScoredWays } from './compare-aucs.ts';
export { type Confusion, confusionAt, confusionOf } from './confusion.ts';
export { type CountedPictures, countOnce } from './counted-pictures.ts';
export { type DecisionPoint, decisionCurve } from './decision-curve.ts';
export { type Evaluation, type EvaluationOptions, evaluate } from './evaluate.ts';
export { evaluateBy, LEAST_IN_GROUP, type Subgroup, type SubgroupRates } from './evaluate-by.ts';
export type { Interval } from './interval.ts';
export {
  averagePrecision,
  averagePrecisionOf,
  type PrecisionRecallPoint,
  precisionRecallCurve,
} from './precision-recall.ts';
export { predictiveValuesAt } from './predictive-values.ts';
export { seededRandom } from './random.ts';
export { rankCorrelation } from './rank-correlation.ts';
export {
  accuracy,
  balancedAccuracy,
  f1,
  likelihoodRatios,
  negativePredictiveValue,
  precision,
  sensitivity,
  sensitivity as recall,
  specificity,
} from './rates.ts';
export { type RatesAt, ratesAt } from './rates-at.ts';
export { calibrationInTheLarge, calibrationSlope } from './recalibration.ts';
export { type RocPoint, rocCurve } from './roc.ts';
export type { Scored } from './scored.ts';
export { type SubgroupShares, sharesBy } from './shares-by.ts';
export { wilsonInterval } from './wilson.ts';
