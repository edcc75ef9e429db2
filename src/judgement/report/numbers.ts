import * as v from 'valibot';

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** 0..1. */
export const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const interval = v.object({ value: v.number(), low: v.number(), high: v.number() });
/** What calibration error chance alone gives to right probabilities, and the share of chances in which it is as large. */
export const byChance = v.object({ mean: share, percentile95: share, atLeastObserved: share });
/** Null where the figure cannot be computed. */
export const intervalOrNull = v.nullable(interval);
/** A figure by the name of its modality. */
export const byModalityName = v.record(v.string(), share);
