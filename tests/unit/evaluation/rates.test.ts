import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accuracy,
  balancedAccuracy,
  type Confusion,
  confusionAt,
  f1,
  likelihoodRatios,
  negativePredictiveValue,
  precision,
  predictiveValuesAt,
  recall,
  sensitivity,
  specificity,
} from '../../../src/evaluation/index.ts';
import { scored } from './scored-pictures.ts';

/** Liver scans against pathology: Altman & Bland 1994, doi:10.1136/bmj.308.6943.1552 and doi:10.1136/bmj.309.6947.102. */
const LIVER_SCANS: Confusion = { truePositives: 231, falsePositives: 32, trueNegatives: 54, falseNegatives: 27 };

const NOTHING: Confusion = { truePositives: 0, falsePositives: 0, trueNegatives: 0, falseNegatives: 0 };

const anyCounts = fc.record({
  truePositives: fc.nat(50),
  falsePositives: fc.nat(50),
  trueNegatives: fc.nat(50),
  falseNegatives: fc.nat(50),
});

describe('rates of the liver scans of Altman & Bland 1994', () => {
  it('are those published', () => {
    expect(sensitivity(LIVER_SCANS)).toBeCloseTo(0.9, 2);
    expect(specificity(LIVER_SCANS)).toBeCloseTo(0.63, 2);
    expect(precision(LIVER_SCANS)).toBeCloseTo(0.88, 2);
    expect(negativePredictiveValue(LIVER_SCANS)).toBeCloseTo(0.67, 2);
    expect(accuracy(LIVER_SCANS)).toBeCloseTo(285 / 344, 12);
  });

  it('give the published predictive values at a prevalence of a quarter', () => {
    const values = predictiveValuesAt({
      sensitivity: sensitivity(LIVER_SCANS),
      specificity: specificity(LIVER_SCANS),
      prevalence: 0.25,
    });
    expect(values.positive).toBeCloseTo(0.45, 2);
    expect(values.negative).toBeCloseTo(0.95, 2);
  });
});

describe("rates of scikit-learn's documented examples", () => {
  it('balanced_accuracy_score gives 0.625', () => {
    expect(balancedAccuracy(confusionAt(scored([0, 1, 0, 0, 0, 1], [0, 1, 0, 0, 1, 0]), 0.5))).toBe(0.625);
  });

  it('class_likelihood_ratios gives 1.5 and 0.75', () => {
    const ratios = likelihoodRatios(confusionAt(scored([1, 1, 0, 0, 0], [0, 1, 0, 1, 0]), 0.5));
    expect(ratios.positive).toBeCloseTo(1.5, 12);
    expect(ratios.negative).toBeCloseTo(0.75, 12);
  });
});

describe('F1', () => {
  it('is the harmonic mean of precision and recall', () => {
    // Precision 2/3, recall 2/5: 2 x (4/15) / (16/15) = 1/2.
    expect(f1({ truePositives: 2, falsePositives: 1, trueNegatives: 4, falseNegatives: 3 })).toBe(0.5);
    fc.assert(
      fc.property(anyCounts, (counts) => {
        fc.pre(counts.truePositives > 0);
        expect(f1(counts)).toBeCloseTo(2 / (1 / precision(counts) + 1 / recall(counts)), 12);
      }),
    );
  });
});

describe('rates that have nothing to divide by', () => {
  it('are not numbers', () => {
    for (const rate of [sensitivity, specificity, precision, negativePredictiveValue, accuracy, balancedAccuracy, f1])
      expect(rate(NOTHING)).toBeNaN();
    expect(likelihoodRatios(NOTHING)).toEqual({ positive: Number.NaN, negative: Number.NaN });
    expect(precision({ ...NOTHING, trueNegatives: 3, falseNegatives: 1 })).toBeNaN();
    expect(balancedAccuracy({ ...NOTHING, truePositives: 3 })).toBeNaN();
  });

  it('but a test without false positives multiplies the odds without end', () => {
    expect(likelihoodRatios({ ...NOTHING, truePositives: 1, falseNegatives: 1, trueNegatives: 2 })).toEqual({
      positive: Number.POSITIVE_INFINITY,
      negative: 0.5,
    });
  });
});

describe('predictive values at another prevalence', () => {
  it("are the counts' own at their own prevalence", () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const { truePositives, falsePositives, trueNegatives, falseNegatives } = counts;
        const malignant = truePositives + falseNegatives;
        const benign = trueNegatives + falsePositives;
        fc.pre(malignant > 0 && benign > 0 && truePositives + falsePositives > 0 && trueNegatives + falseNegatives > 0);
        const values = predictiveValuesAt({
          sensitivity: sensitivity(counts),
          specificity: specificity(counts),
          prevalence: malignant / (malignant + benign),
        });
        expect(values.positive).toBeCloseTo(precision(counts), 9);
        expect(values.negative).toBeCloseTo(negativePredictiveValue(counts), 9);
      }),
    );
  });

  it('are not numbers for a call that is never made, and refuse a percentage', () => {
    expect(predictiveValuesAt({ sensitivity: 1, specificity: 0, prevalence: 0.1 }).negative).toBeNaN();
    expect(() => predictiveValuesAt({ sensitivity: 95, specificity: 0.5, prevalence: 0.1 })).toThrow(RangeError);
  });
});
