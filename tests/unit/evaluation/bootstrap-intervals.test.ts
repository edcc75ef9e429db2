import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  auc,
  aucOf,
  averagePrecision,
  averagePrecisionOf,
  bootstrapInterval,
  bootstrapIntervals,
  brierScore,
  brierScoreOf,
  type CountedPictures,
  confusionAt,
  confusionOf,
  countOnce,
  precision,
  type Scored,
  seededRandom,
  sensitivity,
} from '../../../src/evaluation/index.ts';
import { alike, bothClasses, scored } from './scored-pictures.ts';

function calibratedPictures(count: number, photosOfEach: number): Scored[] {
  const random = seededRandom(11);
  return Array.from({ length: count }, (_, i) => {
    const score = random();
    return { score, malignant: random() < score, group: String(Math.floor(i / photosOfEach)) };
  });
}

const FIGURES = {
  auc: aucOf,
  averagePrecision: averagePrecisionOf,
  brier: brierScoreOf,
  sensitivity: (pictures: CountedPictures) => sensitivity(confusionOf(pictures, 0.4)),
};

describe('figures of counted pictures', () => {
  it('are those of the pictures written out as often as they count', () => {
    const counted = bothClasses.chain((pictures) =>
      fc.tuple(fc.constant(pictures), fc.array(fc.nat(3), { minLength: pictures.length, maxLength: pictures.length })),
    );
    fc.assert(
      fc.property(counted, ([pictures, times]) => {
        const written = pictures.flatMap((one, i) => Array.from({ length: times[i] ?? 0 }, () => one));
        const sorted = pictures.map((one, i) => ({ one, count: times[i] ?? 0 })).sort((a, b) => b.one.score - a.one.score);
        const columns = { ...countOnce(pictures), counts: Uint32Array.from(sorted, ({ count }) => count) };
        expect(aucOf(columns)).toBe(auc(written));
        expect(averagePrecisionOf(columns)).toBe(averagePrecision(written));
        if (written.length > 0) expect(brierScoreOf(columns)).toBeCloseTo(brierScore(written), 12);
        expect(confusionOf(columns, 0.4)).toEqual(confusionAt(written, 0.4));
      }),
    );
  });
});

describe('intervals of several figures', () => {
  const pictures = calibratedPictures(200, 2);

  it('are those of one figure at a time, from the same resamples', () => {
    const together = bootstrapIntervals(pictures, FIGURES, { resamples: 200, seed: 5 });
    const sensitivityThere = (sample: readonly Scored[]) => sensitivity(confusionAt(sample, 0.4));
    const apart = { auc, averagePrecision, brier: brierScore, sensitivity: sensitivityThere };
    for (const name of ['auc', 'averagePrecision', 'brier', 'sensitivity'] as const) {
      const alone = bootstrapInterval(pictures, apart[name], { rounds: 200, seed: 5 });
      expect(together[name].value).toBeCloseTo(alone.value, 12);
      expect(together[name].low).toBeCloseTo(alone.low, 12);
      expect(together[name].high).toBeCloseTo(alone.high, 12);
    }
  });

  it('are the middle 95 % of the resampled figures, between order statistics (Hyndman & Fan 1996, type 7)', () => {
    let taken = 0;
    // 0 for the pictures themselves, then 1 to 1000: 1 + 999 x 0.025 and 1 + 999 x 0.975.
    const { count } = bootstrapIntervals(pictures, { count: () => taken++ }, { resamples: 1000 });
    expect(count.value).toBe(0);
    expect(count.low).toBeCloseTo(25.975, 9);
    expect(count.high).toBeCloseTo(975.025, 9);
  });

  it('are the same for the same seed and others for another', () => {
    const withSeed = (seed: number) => bootstrapIntervals(pictures, FIGURES, { resamples: 100, seed });
    expect(withSeed(3)).toEqual(withSeed(3));
    expect(withSeed(3).auc.low).not.toBe(withSeed(4).auc.low);
  });

  it('are as wide as theory says for a share', () => {
    const half = [...alike(200, 0.9, true), ...alike(200, 0.1, true), ...alike(50, 0.1, false)];
    const { low, high } = bootstrapIntervals(half, FIGURES).sensitivity;
    // The binomial standard error of a half of 400 is 0.025.
    expect(high - low).toBeGreaterThan(2 * 1.96 * 0.025 * 0.85);
    expect(high - low).toBeLessThan(2 * 1.96 * 0.025 * 1.15);
  });

  it('never take a resample without a class that the pictures have', () => {
    const oneMalignant = [...alike(1, 0.8, true), ...alike(30, 0.2, false)];
    const seen = bootstrapIntervals(oneMalignant, {
      classes: ({ malignant, counts }) => new Set([...malignant].filter((_, i) => counts[i])).size,
    });
    expect(seen.classes).toEqual({ value: 2, low: 2, high: 2 });
  });

  it('exist for one class where the figure does', () => {
    const malignant = [...alike(30, 0.8, true), ...alike(10, 0.2, true)];
    const figures = bootstrapIntervals(malignant, FIGURES);
    expect(figures.auc).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN });
    expect(figures.sensitivity.value).toBe(0.75);
    expect(figures.sensitivity.low).toBeGreaterThan(0.5);
    expect(figures.sensitivity.high).toBeLessThan(0.95);
  });

  it('leave out the resamples that have nothing to divide by', () => {
    const oneCalled = [...alike(1, 0.9, true), ...alike(10, 0.1, true), ...alike(10, 0.1, false)];
    const figures = bootstrapIntervals(oneCalled, { precision: (some) => precision(confusionOf(some, 0.5)) });
    expect(figures.precision).toEqual({ value: 1, low: 1, high: 1 });
  });

  it('are not numbers for no pictures', () => {
    expect(bootstrapIntervals(scored([], []), { auc: aucOf }).auc).toEqual({
      value: Number.NaN,
      low: Number.NaN,
      high: Number.NaN,
    });
  });
});
