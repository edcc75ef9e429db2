import { describe, expect, it } from 'vitest';
import { operatingPoints } from '../../../../training/src/fitting-judgement/operating-points.ts';

function scored(malignant: readonly number[], benign: readonly number[]) {
  return [
    ...malignant.map((score) => ({ score, malignant: true, group: '' })),
    ...benign.map((score) => ({ score, malignant: false, group: '' })),
  ];
}

describe('operating points', () => {
  it('are the largest threshold with 95 % sensitivity and the smallest with 90 % specificity', () => {
    // Four malignant: only all four are 95 %, from 0.2 down. Ten benign: one may be above, so 0.7 will do and 0.6 will not.
    const points = operatingPoints(scored([0.9, 0.8, 0.7, 0.2], [0.85, 0.6, 0.5, 0.4, 0.3, 0.25, 0.15, 0.1, 0.08, 0.05]));
    expect(points).toEqual({ low: 0.2, high: 0.7 });
  });

  it('let one in twenty go', () => {
    const malignant = Array.from({ length: 20 }, (_, i) => 0.5 + i / 100);
    expect(operatingPoints(scored(malignant, [0.1, 0.505])).low).toBe(0.51);
  });

  it('meet where both are reached at once', () => {
    expect(operatingPoints(scored([0.9, 0.8], [0.1, 0.2]))).toEqual({ low: 0.8, high: 0.8 });
  });

  it('end at certainty where no threshold is specific enough', () => {
    expect(operatingPoints(scored([0.5, 0.6], [0.9, 0.1]))).toEqual({ low: 0.5, high: 1 });
  });
});
