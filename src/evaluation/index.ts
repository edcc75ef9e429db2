export { bootstrapInterval, type Interval } from './bootstrap.ts';
export { brierScore, expectedCalibrationError } from './calibration-error.ts';
export {
  type Confusion,
  confusionAt,
  sensitivity,
  specificity,
} from './confusion.ts';
export { seededRandom } from './random.ts';
export { auc, type RocPoint, rocCurve } from './roc.ts';
export type { Scored } from './scored.ts';
