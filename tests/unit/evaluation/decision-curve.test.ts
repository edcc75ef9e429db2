import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisionCurve } from '../../../src/evaluation/index.ts';
import { alike, bothClasses, scored } from './scored-pictures.ts';

describe('decision curve', () => {
  it('weighs false against true positives by the odds of the threshold (Vickers & Elkin 2006; by hand)', () => {
    // 100 pictures, 20 malignant; from 0.2 upwards 15 of them and 10 benign ones are called: 15/100 - 10/100 x 1/4.
    const pictures = [...alike(15, 0.6, true), ...alike(5, 0.1, true), ...alike(10, 0.3, false), ...alike(70, 0.05, false)];
    const [point] = decisionCurve(pictures, [0.2]);
    expect(point?.model).toBeCloseTo(0.125, 12);
    expect(point?.treatAll).toBeCloseTo(0.2 - 0.8 / 4, 12);
    expect(point?.treatNone).toBe(0);
  });

  it('has treat all at nothing where the threshold is the prevalence (Vickers & Elkin 2006)', () => {
    fc.assert(
      fc.property(bothClasses, (pictures) => {
        const prevalence = pictures.filter(({ malignant }) => malignant).length / pictures.length;
        expect(decisionCurve(pictures, [prevalence])[0]?.treatAll).toBeCloseTo(0, 12);
      }),
    );
  });

  it('gives a model that calls all malignant the net benefit of treat all, and a perfect one the prevalence', () => {
    for (const { model, treatAll } of decisionCurve(scored([1, 1, 1], [1, 0, 0]))) expect(model).toBeCloseTo(treatAll, 12);
    for (const { model } of decisionCurve(scored([1, 0, 0, 0], [1, 0, 0, 0]))) expect(model).toBe(0.25);
  });

  it('goes from 1 % to 50 %, and refuses a threshold without odds', () => {
    const thresholds = decisionCurve(scored([0.5], [1])).map(({ threshold }) => threshold);
    expect([thresholds.length, thresholds[0], thresholds.at(-1)]).toEqual([50, 0.01, 0.5]);
    expect(() => decisionCurve(scored([0.5], [1]), [1])).toThrow(RangeError);
  });

  it('is not a number for no pictures', () => {
    expect(decisionCurve([], [0.1])).toEqual([{ threshold: 0.1, model: Number.NaN, treatAll: Number.NaN, treatNone: 0 }]);
  });
});
