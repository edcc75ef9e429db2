import type { RegionFeatures } from './describe-region.ts';

/** What the expected overlap is summed from: a constant, each feature, and size times cut-off. */
export function termsOf(features: RegionFeatures): number[] {
  const { size, offCentre, cutOff, contrast, edge, compactness, unrest, growth, level } = features;
  return [1, size, offCentre, cutOff, contrast, edge, compactness, unrest, growth, level, size * cutOff];
}

/** In the order of `termsOf`. Fitted to the training pictures that have masks: `npm run bench -- frames --data DIR --fit`. */
const WEIGHTS: readonly number[] = [0.658, 0.137, -0.573, -0.78, 0.071, 0.042, 0.254, -0.078, -0.027, -0.101, -0.203];

/** The overlap (intersection over union, 0..1) that the region's box is expected to have with the lesion's own. */
export function fitOfRegion(features: RegionFeatures): number {
  const sum = termsOf(features).reduce((total, term, i) => total + term * (WEIGHTS[i] ?? 0), 0);
  return Math.max(0, Math.min(1, sum));
}
