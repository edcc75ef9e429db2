import * as v from 'valibot';
import { briefRates } from './figures.ts';
import { list } from './json-value.ts';
import { byChance, count, intervalOrNull, share } from './numbers.ts';

/** How far probabilities are from what is observed. */
const calibrationError = v.object({
  ece: v.nullable(share),
  /** Absent from older reports. */
  eceByChance: v.exactOptional(v.nullable(byChance)),
  brier: intervalOrNull,
});

/** Before: sigmoid(logit). After: sigmoid(slope * logit + intercept). */
const beforeAndAfter = { before: calibrationError, after: calibrationError };

const part = { by: v.picklist(['set', 'source']), key: v.string(), n: count, positives: count };

/** How the logits of a modality become probabilities and bands, and what that does to the pictures that it was fitted on. */
export const calibration = v.object({
  slope: v.number(),
  intercept: v.number(),
  /** Share of malignant among the validation pictures, at which the probability holds. */
  prevalence: share,
  operatingPoints: v.object({ low: share, high: share }),
  validation: v.object({
    n: count,
    positives: count,
    groups: count,
    auc: intervalOrNull,
    ...beforeAndAfter,
    atLow: briefRates,
    atHigh: briefRates,
    /** The same for each set and each source in it, with the calibration of the whole modality. */
    parts: list(
      v.variant('outcome', [
        v.object({ ...part, outcome: v.literal('too-few') }),
        v.object({ ...part, outcome: v.literal('figures'), ...beforeAndAfter }),
      ]),
    ),
  }),
});
