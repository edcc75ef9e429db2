import { describe, expect, it } from 'vitest';
import { fitPlatt } from '../../../../training/src/fitting-judgement/platt.ts';

function at(logit: number, malignant: number, benign: number) {
  return [
    ...Array.from({ length: malignant }, () => ({ logit, malignant: true })),
    ...Array.from({ length: benign }, () => ({ logit, malignant: false })),
  ];
}

describe('Platt scaling', () => {
  it('meets a solution worked out by hand', () => {
    // Targets 5/6 and 1/6: their means are 2/3 at logit 1 and 1/3 at -1, so the slope is ln 2 and the intercept 0.
    const { slope, intercept } = fitPlatt([...at(1, 3, 1), ...at(-1, 1, 3)]);
    expect(slope).toBeCloseTo(Math.LN2, 6);
    expect(intercept).toBeCloseTo(0, 6);
  });

  it('keeps a finite slope for classes that are wholly apart', () => {
    const { slope } = fitPlatt([...at(3, 10, 0), ...at(-3, 0, 10)]);
    // Targets 11/12 and 1/12: sigmoid(3 * slope) = 11/12.
    expect(slope).toBeCloseTo(Math.log(11) / 3, 6);
  });

  it('needs both classes', () => {
    expect(() => fitPlatt(at(1, 3, 0))).toThrow(RangeError);
  });
});
