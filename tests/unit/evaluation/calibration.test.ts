import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  brierScore,
  calibrationCurve,
  calibrationInTheLarge,
  calibrationSlope,
  expectedCalibrationError,
} from '../../../src/evaluation/index.ts';
import { alike, anyPictures, scored } from './scored-pictures.ts';

describe('calibration curve', () => {
  it("gives scikit-learn's documented example with bins of equal width", () => {
    const pictures = scored([0.1, 0.2, 0.3, 0.4, 0.65, 0.7, 0.8, 0.9, 1], [0, 0, 0, 0, 1, 1, 1, 1, 1]);
    const bins = calibrationCurve(pictures, { bins: 3, binning: 'equal-width' });
    expect(bins.map(({ n }) => n)).toEqual([3, 2, 4]);
    expect(bins.map(({ observed }) => observed.value)).toEqual([0, 0.5, 1]);
    for (const [i, predicted] of [0.2, 0.525, 0.85].entries()) expect(bins[i]?.predicted).toBeCloseTo(predicted, 12);
  });

  it('shares the pictures out evenly with bins of equal count', () => {
    const pictures = scored([0.9, 0.01, 0.02, 0.03, 0.04, 0.05], [1, 0, 0, 1, 0, 0]);
    const bins = calibrationCurve(pictures, { bins: 3 });
    expect(bins.map(({ n, observed }) => [n, observed.value])).toEqual([
      [2, 0],
      [2, 0.5],
      [2, 0.5],
    ]);
    expect(bins[2]?.predicted).toBeCloseTo(0.475, 12);
  });

  it('keeps equal scores together, so that their order does not matter', () => {
    const pictures = scored([0.2, 0.2, 0.2, 0.2, 0.7], [1, 0, 0, 0, 1]);
    const bins = calibrationCurve(pictures, { bins: 5 });
    expect(bins.map(({ n }) => n)).toEqual([4, 1]);
    const turned = calibrationCurve([...pictures].reverse(), { bins: 5 });
    expect(turned.map(({ n, observed }) => [n, observed])).toEqual(bins.map(({ n, observed }) => [n, observed]));
  });

  it('puts equal scores where most of them belong', () => {
    const bins = calibrationCurve(scored([0.1, 0.2, 0.2, 0.2], [0, 0, 1, 0]), { bins: 2 });
    expect(bins.map(({ n }) => n)).toEqual([1, 3]);
  });

  it('holds every picture once, in rising order', () => {
    const binning = fc.constantFrom('equal-count' as const, 'equal-width' as const);
    fc.assert(
      fc.property(anyPictures, binning, fc.integer({ min: 1, max: 12 }), (pictures, kind, bins) => {
        const curve = calibrationCurve(pictures, { bins, binning: kind });
        expect(curve.length).toBeLessThanOrEqual(bins);
        expect(curve.reduce((sum, { n }) => sum + n, 0)).toBe(pictures.length);
        expect(curve.map(({ predicted }) => predicted)).toEqual(
          curve.map(({ predicted }) => predicted).sort((a, b) => a - b),
        );
      }),
    );
  });

  it('refuses what is not a probability', () => {
    for (const binning of ['equal-count', 'equal-width'] as const)
      for (const score of [-0.1, 1.1, Number.NaN])
        expect(() => calibrationCurve(scored([score], [1]), { binning })).toThrow(RangeError);
  });
});

describe('expected calibration error', () => {
  it('is the mean distance of the bins of equal width from the diagonal', () => {
    fc.assert(
      fc.property(anyPictures, (pictures) => {
        fc.pre(pictures.length > 0);
        const bins = calibrationCurve(pictures, { binning: 'equal-width' });
        const distance = bins.reduce((sum, { n, predicted, observed }) => sum + n * Math.abs(predicted - observed.value), 0);
        expect(expectedCalibrationError(pictures)).toBeCloseTo(distance / pictures.length, 12);
      }),
    );
  });

  it('and the Brier score are not numbers for no pictures, and the error refuses what is not a probability', () => {
    expect(expectedCalibrationError([])).toBeNaN();
    expect(brierScore([])).toBeNaN();
    expect(() => expectedCalibrationError(scored([1.2], [1]))).toThrow(RangeError);
  });
});

/** Probabilities 1/5 and 4/5 (log odds -ln 4, ln 4) whose observed shares are as told, of 20 each. */
function twoLevels(malignantBelow: number, malignantAbove: number) {
  return [
    ...alike(malignantBelow, 0.2, true),
    ...alike(20 - malignantBelow, 0.2, false),
    ...alike(malignantAbove, 0.8, true),
    ...alike(20 - malignantAbove, 0.8, false),
  ];
}

describe('calibration slope and calibration in the large', () => {
  it('are 1 and 0 where the observed shares are the probabilities', () => {
    expect(calibrationSlope(twoLevels(4, 16))).toBeCloseTo(1, 9);
    expect(calibrationInTheLarge(twoLevels(4, 16))).toBeCloseTo(0, 9);
  });

  it('two levels are fitted exactly: shares of a quarter and three quarters have the slope ln 3 / ln 4', () => {
    expect(calibrationSlope(twoLevels(5, 15))).toBeCloseTo(Math.log(3) / Math.log(4), 9);
    expect(calibrationInTheLarge(twoLevels(5, 15))).toBeCloseTo(0, 9);
  });

  it('one level is moved by the difference of the log odds', () => {
    const pictures = [...alike(1, 0.5, true), ...alike(3, 0.5, false)];
    expect(calibrationInTheLarge(pictures)).toBeCloseTo(-Math.log(3), 9);
    expect(calibrationSlope(pictures)).toBeNaN();
  });

  it('are not numbers where a class is absent, and no slope fits separated classes', () => {
    expect(calibrationInTheLarge([])).toBeNaN();
    expect(calibrationInTheLarge(scored([0.2, 0.9], [1, 1]))).toBeNaN();
    expect(calibrationSlope(scored([0.2, 0.9], [0, 0]))).toBeNaN();
    expect(calibrationSlope(scored([0.1, 0.2, 0.8, 0.9], [0, 0, 1, 1]))).toBeNaN();
  });

  it('take probabilities of 0 and 1', () => {
    expect(calibrationSlope(scored([0, 0.3, 0.6, 1, 0.4, 0.7], [0, 0, 1, 1, 1, 0]))).toBeGreaterThan(0);
  });

  it('find the line that makes mean probability and share agree, wherever it lies', () => {
    const pictures = [...alike(90, 0.999999, false), ...alike(10, 0.999999, true), ...alike(5, 0.000001, true)];
    const shift = calibrationInTheLarge(pictures);
    const moved = pictures.map(({ score }) => 1 / (1 + Math.exp(-Math.log(score / (1 - score)) - shift)));
    expect(moved.reduce((sum, p) => sum + p, 0)).toBeCloseTo(15, 6);
  });
});
