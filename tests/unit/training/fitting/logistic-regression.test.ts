import { describe, expect, it } from 'vitest';
import { auc, seededRandom } from '../../../../src/evaluation/index.ts';
import {
  fitLogistic,
  headOf,
  logitOf,
  scalingOf,
  standardise,
} from '../../../../training/src/fitting/logistic-regression.ts';

/** Rows of 20 numbers, of which the first two tell the classes apart. */
function drawRows(count: number, seed: number) {
  const random = seededRandom(seed);
  const positive = Array.from({ length: count }, (_, i) => i % 3 === 0);
  const features = positive.map((is) =>
    Float32Array.from({ length: 20 }, (_, j) => 5 + random() * (j + 1) + (is && j < 2 ? 0.8 * (j + 1) : 0)),
  );
  return { features, positive, weights: positive.map(() => 1) };
}

describe('the head', () => {
  it('separates what can be separated, on features as the network gives them', () => {
    const rows = drawRows(300, 1);
    const scaling = scalingOf(rows.features);
    const head = headOf(fitLogistic({ ...rows, features: standardise(rows.features, scaling) }, 0.01), scaling);
    const fresh = drawRows(300, 2);
    const scored = fresh.features.map((row, i) => ({
      score: logitOf(head, row),
      malignant: fresh.positive[i] ?? false,
      group: `${i}`,
    }));
    expect(auc(scored)).toBeGreaterThan(0.95);
  });

  it('is the same each time, and shorter the stronger the penalty', () => {
    const rows = drawRows(100, 3);
    const standardised = { ...rows, features: standardise(rows.features, scalingOf(rows.features)) };
    const length = (strength: number) => Math.hypot(...fitLogistic(standardised, strength).subarray(0, 20));
    expect(fitLogistic(standardised, 0.1)).toEqual(fitLogistic(standardised, 0.1));
    expect(length(1)).toBeLessThan(length(0.1));
    expect(length(0.1)).toBeLessThan(length(0.01));
  });

  it('without features learns the weighted log odds', () => {
    const rows = { features: Array.from({ length: 4 }, () => new Float32Array(1)), positive: [true, true, true, false] };
    const even = fitLogistic({ ...rows, weights: [1, 1, 1, 1] }, 1);
    expect(even[1]).toBeCloseTo(Math.log(3), 2);
    const balanced = fitLogistic({ ...rows, weights: [1, 1, 1, 3] }, 1);
    expect(balanced[1]).toBeCloseTo(0, 2);
  });
});
