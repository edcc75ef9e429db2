import { describe, expect, it } from 'vitest';
import { chanceCalibrationError, expectedCalibrationError, seededRandom } from '../../../src/evaluation/index.ts';
import { alike, scored } from './scored-pictures.ts';

const MANY = { resamples: 20_000 };

describe('calibration error expected by chance', () => {
  it('of four pictures at one half is the mean deviation of four coin tosses: 3/16', () => {
    const { mean, percentile95 } = chanceCalibrationError(scored([0.5, 0.5, 0.5, 0.5], [1, 0, 1, 0]), MANY);
    expect(mean).toBeCloseTo(3 / 16, 2);
    // One in eight throws four heads or four tails.
    expect(percentile95).toBe(0.5);
  });

  it('of one picture is p (1 - p) twice over', () => {
    expect(chanceCalibrationError(scored([0.2], [0]), MANY).mean).toBeCloseTo(2 * 0.2 * 0.8, 2);
  });

  it('takes pictures of one lesion together: four of one half are all or none', () => {
    const oneLesion = scored([0.5, 0.5, 0.5, 0.5], [1, 1, 1, 1], ['a', 'a', 'a', 'a']);
    expect(chanceCalibrationError(oneLesion)).toEqual({ mean: 0.5, percentile95: 0.5, atLeastObserved: 1 });
  });

  it('is 0 for answers without doubt', () => {
    const sure = chanceCalibrationError(scored([0, 1, 1], [0, 1, 1]));
    expect(sure).toEqual({ mean: 0, percentile95: 0, atLeastObserved: 1 });
  });

  it('falls with the root of the number of pictures', () => {
    const few = chanceCalibrationError(alike(25, 0.3, false), MANY).mean;
    const many = chanceCalibrationError(alike(400, 0.3, false), MANY).mean;
    expect(few / many).toBeCloseTo(4, 0);
    // Of a binomial of 400 the mean deviation is nearly that of the normal distribution.
    expect(many).toBeCloseTo(Math.sqrt((2 / Math.PI) * ((0.3 * 0.7) / 400)), 3);
  });

  it('hardly explains answers that are far from what is observed', () => {
    const wrong = [...alike(50, 0.9, false), ...alike(50, 0.1, true)];
    expect(chanceCalibrationError(wrong, { resamples: 999 }).atLeastObserved).toBe(0.001);
  });

  it('finds an error as large in any share of the draws alike where the probabilities are right', () => {
    const random = seededRandom(5);
    const shares = Array.from({ length: 200 }, (_, i) => {
      const pictures = Array.from({ length: 60 }, (_, j) => {
        const score = random();
        return { score, malignant: random() < score, group: String(j) };
      });
      return chanceCalibrationError(pictures, { resamples: 200, seed: i }).atLeastObserved;
    });
    const half = shares.filter((share) => share < 0.5).length / 200;
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.65);
    expect(shares.filter((share) => share < 0.1).length / 200).toBeLessThan(0.2);
  });

  it('is the same for the same seed, leaves what was observed alone, and is none for no pictures', () => {
    const pictures = scored([0.2, 0.4, 0.9], [0, 1, 1]);
    expect(chanceCalibrationError(pictures, { seed: 3 })).toEqual(chanceCalibrationError(pictures, { seed: 3 }));
    expect(expectedCalibrationError(pictures)).toBeCloseTo(0.3, 12);
    expect(chanceCalibrationError([]).mean).toBeNaN();
    expect(() => chanceCalibrationError(scored([1.2], [1]))).toThrow(RangeError);
  });
});
