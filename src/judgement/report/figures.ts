import * as v from 'valibot';
import { list } from './json-value.ts';
import { byChance, count, interval, intervalOrNull, share } from './numbers.ts';

const confusion = v.object({ truePositives: count, falsePositives: count, trueNegatives: count, falseNegatives: count });

/** Calling every probability >= `threshold` malignant. */
const ratesAt = v.object({
  threshold: share,
  confusion,
  accuracy: intervalOrNull,
  balancedAccuracy: intervalOrNull,
  precision: intervalOrNull,
  sensitivity: intervalOrNull,
  f1: intervalOrNull,
  specificity: intervalOrNull,
  negativePredictiveValue: intervalOrNull,
});

/** Sensitivity and specificity alone. */
export const briefRates = v.object({ threshold: share, sensitivity: intervalOrNull, specificity: intervalOrNull });

const curve = list(v.pipe(v.tuple([share, share]), v.readonly()));

/** All figures of one set of pictures, with 95 % intervals by bootstrap over lesions or patients. */
export const evaluation = v.object({
  /** Pictures. */
  n: count,
  /** Lesions or patients: what the intervals resample. */
  groups: count,
  /** Malignant pictures. */
  positives: count,
  auc: intervalOrNull,
  averagePrecision: intervalOrNull,
  brier: intervalOrNull,
  /** Expected calibration error over ten bins of equal width. */
  ece: v.nullable(share),
  /** Absent from older reports. */
  eceByChance: v.exactOptional(v.nullable(byChance)),
  /** What would have to be added to the log odds; 0 is perfect. */
  calibrationInTheLarge: v.nullable(v.number()),
  /** 1 is perfect; below, the probabilities are too extreme. */
  calibrationSlope: v.nullable(v.number()),
  atLow: ratesAt,
  atHigh: ratesAt,
  /** Points [1 - specificity, sensitivity]; none for pictures of one class. */
  roc: curve,
  /** Points [recall, precision]; none for pictures of one class. */
  precisionRecall: curve,
  /** Bins of equal count. */
  calibration: list(v.object({ n: count, predicted: share, observed: interval })),
  /** Net benefit of acting from a probability upwards, and of acting on all and on none. */
  decision: list(v.object({ threshold: share, model: v.number(), treatAll: v.number(), treatNone: v.literal(0) })),
});

const tooFew = { outcome: v.literal('too-few') };

const briefFigures = { auc: intervalOrNull, atLow: briefRates, atHigh: briefRates };

/** Pictures that have something in common, such as the sex; fewer than 20, or of one class, are too few. */
export const subgroup = v.variant('outcome', [
  v.object({ key: v.string(), n: count, positives: count, ...tooFew }),
  v.object({
    key: v.string(),
    n: count,
    positives: count,
    outcome: v.literal('figures'),
    groups: count,
    ...briefFigures,
  }),
]);

/** Which share of pictures that may be of one class reaches each operating point. */
export const subgroupShares = v.variant('outcome', [
  v.object({ key: v.string(), n: count, ...tooFew }),
  v.object({ key: v.string(), n: count, outcome: v.literal('shares'), atLow: interval, atHigh: interval }),
]);

const inFrame = v.object(briefFigures);

/** The same pictures in the frame that the app suggests, in the centred square, and in frames that are somewhat off. */
export const frames = v.variant('outcome', [
  v.object({ n: count, positives: count, ...tooFew }),
  v.object({
    n: count,
    positives: count,
    outcome: v.literal('figures'),
    suggested: inFrame,
    centred: inFrame,
    /** Each picture counts once for each of its frames. */
    jittered: inFrame,
    /** Standard deviation of a picture's logits over its jittered frames: of the middle picture and at the 95th percentile. */
    logitSpread: v.object({ median: v.number(), percentile95: v.number() }),
    /** Share of the pictures that fall in another band in at least one jittered frame than in the suggested one. */
    otherBand: interval,
  }),
]);
