import { describe, expect, it } from 'vitest';
import {
  auc,
  bootstrapInterval,
  brierScore,
  confusionAt,
  expectedCalibrationError,
  rocCurve,
  type Scored,
  seededRandom,
  sensitivity,
  specificity,
} from '../../../src/evaluation/index.ts';
import { scored } from './scored-pictures.ts';

describe('area under the ROC curve', () => {
  it("gives the value of scikit-learn's documented example", () => {
    expect(auc(scored([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]))).toBeCloseTo(0.75, 12);
  });

  it('counts ties half', () => {
    expect(auc(scored([1, 1, 1, 1], [0, 1, 0, 1]))).toBe(0.5);
    // Pairs (malignant, benign): 2>1, 2=2, 3>1, 3>2: three and a half of four.
    expect(auc(scored([1, 2, 2, 3], [0, 0, 1, 1]))).toBe(3.5 / 4);
  });

  it('does not depend on the order or on a monotone change of the scores', () => {
    const pictures = scored([0.3, 0.9, 0.2, 0.6, 0.6, 0.1], [0, 1, 1, 1, 0, 0]);
    const expected = auc(pictures);
    expect(auc([...pictures].reverse())).toBe(expected);
    expect(auc(pictures.map((one) => ({ ...one, score: Math.exp(5 * one.score) })))).toBe(expected);
  });

  it('is not a number where a class is absent', () => {
    expect(auc(scored([1, 2], [1, 1]))).toBeNaN();
    expect(auc([])).toBeNaN();
  });
});

describe('ROC curve', () => {
  it('has one point for each distinct score, from nothing called malignant to everything', () => {
    expect(rocCurve(scored([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]))).toEqual([
      { threshold: Number.POSITIVE_INFINITY, sensitivity: 0, specificity: 1 },
      { threshold: 0.8, sensitivity: 0.5, specificity: 1 },
      { threshold: 0.4, sensitivity: 0.5, specificity: 0.5 },
      { threshold: 0.35, sensitivity: 1, specificity: 0.5 },
      { threshold: 0.1, sensitivity: 1, specificity: 0 },
    ]);
  });
});

describe('confusion', () => {
  it('calls a score at the threshold malignant', () => {
    const counts = confusionAt(scored([0.2, 0.5, 0.5, 0.9, 0.1], [0, 0, 1, 1, 1]), 0.5);
    expect(counts).toEqual({ truePositives: 2, falsePositives: 1, trueNegatives: 1, falseNegatives: 1 });
    expect(sensitivity(counts)).toBeCloseTo(2 / 3, 12);
    expect(specificity(counts)).toBe(0.5);
  });
});

describe('calibration', () => {
  it("gives the Brier score of scikit-learn's documented example", () => {
    expect(brierScore(scored([0.1, 0.9, 0.8, 0.3], [0, 1, 1, 0]))).toBeCloseTo(0.0375, 12);
  });

  it('weighs the distance of each bin by its pictures', () => {
    // Bin 0.2-0.3: two pictures, mean 0.25, none malignant: 0.25. Bin 0.9-1: two, mean 0.95, half malignant: 0.45.
    expect(expectedCalibrationError(scored([0.22, 0.28, 0.9, 1], [0, 0, 1, 0]))).toBeCloseTo((0.25 + 0.45) / 2, 12);
  });
});

describe('bootstrap interval', () => {
  const random = seededRandom(7);
  const pictures = Array.from({ length: 400 }, (_, i): Scored => {
    const malignant = i % 2 === 0;
    return { score: random() + (malignant ? 0.5 : 0), malignant, group: String(i) };
  });

  it('holds the figure and is as wide as theory says', () => {
    const { value, low, high } = bootstrapInterval(pictures, auc);
    expect(low).toBeLessThan(value);
    expect(high).toBeGreaterThan(value);
    // Uniform scores half a width apart: AUC 0.875; Hanley & McNeil's standard error for 200 and 200 is about 0.017.
    expect(high - low).toBeGreaterThan(2 * 1.96 * 0.017 * 0.7);
    expect(high - low).toBeLessThan(2 * 1.96 * 0.017 * 1.3);
  });

  it('is wider when photos of one lesion go together', () => {
    const width = (sample: readonly Scored[]) => {
      const { low, high } = bootstrapInterval(sample, auc);
      return high - low;
    };
    const fourPhotosEach = pictures.slice(0, 100).flatMap((one) => [one, one, one, one]);
    const asIfIndependent = fourPhotosEach.map((one, i) => ({ ...one, group: String(i) }));
    expect(width(fourPhotosEach)).toBeGreaterThan(1.5 * width(asIfIndependent));
  });

  it('is the same for the same seed', () => {
    expect(bootstrapInterval(pictures, auc, { seed: 3 })).toEqual(bootstrapInterval(pictures, auc, { seed: 3 }));
  });
});

describe('seeded random numbers', () => {
  it('are those of mulberry32', () => {
    const random = seededRandom(1);
    expect(random()).toBeCloseTo(0.6270739405881613, 15);
  });
});
