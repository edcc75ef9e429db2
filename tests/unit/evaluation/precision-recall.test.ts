import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagePrecision, confusionAt, precision, precisionRecallCurve, recall } from '../../../src/evaluation/index.ts';
import { bothClasses, scored } from './scored-pictures.ts';

const DOCUMENTED = scored([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]);

describe('precision-recall curve', () => {
  it("gives the points of scikit-learn's documented example, without the one for calling nothing malignant", () => {
    expect(precisionRecallCurve(DOCUMENTED)).toEqual([
      { threshold: 0.8, precision: 1, recall: 0.5 },
      { threshold: 0.4, precision: 0.5, recall: 0.5 },
      { threshold: 0.35, precision: 2 / 3, recall: 1 },
      { threshold: 0.1, precision: 0.5, recall: 1 },
    ]);
  });

  it('has at each threshold the rates of the confusion there', () => {
    fc.assert(
      fc.property(bothClasses, (pictures) => {
        for (const point of precisionRecallCurve(pictures)) {
          const counts = confusionAt(pictures, point.threshold);
          expect(point.precision).toBeCloseTo(precision(counts), 12);
          expect(point.recall).toBeCloseTo(recall(counts), 12);
        }
      }),
    );
  });

  it('has no points for no pictures, and no recall without malignant ones', () => {
    expect(precisionRecallCurve([])).toEqual([]);
    expect(precisionRecallCurve(scored([0.2], [0]))).toEqual([{ threshold: 0.2, precision: 0, recall: Number.NaN }]);
  });
});

describe('average precision', () => {
  it("is 0.83 for scikit-learn's documented example", () => {
    expect(averagePrecision(DOCUMENTED)).toBeCloseTo(1 * 0.5 + (2 / 3) * 0.5, 12);
  });

  it('is the prevalence for a score that tells nothing, and 1 for one that tells all', () => {
    expect(averagePrecision(scored([0.5, 0.5, 0.5, 0.5], [0, 1, 0, 0]))).toBe(0.25);
    expect(averagePrecision(scored([0.1, 0.8, 0.9], [0, 1, 1]))).toBe(1);
  });

  it('is the sum along the curve', () => {
    fc.assert(
      fc.property(bothClasses, (pictures) => {
        let [sum, recallBefore] = [0, 0];
        for (const point of precisionRecallCurve(pictures)) {
          sum += (point.recall - recallBefore) * point.precision;
          recallBefore = point.recall;
        }
        expect(averagePrecision(pictures)).toBeCloseTo(sum, 12);
      }),
    );
  });

  it('is not a number where a class is absent or a score is not a number', () => {
    expect(averagePrecision(scored([0.1, 0.2], [1, 1]))).toBeNaN();
    expect(averagePrecision(scored([0.1, 0.2], [0, 0]))).toBeNaN();
    expect(averagePrecision(scored([0.1, Number.NaN], [0, 1]))).toBeNaN();
  });
});
