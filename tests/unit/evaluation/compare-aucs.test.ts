import { describe, expect, it } from 'vitest';
import {
  auc,
  aucOf,
  bootstrapIntervals,
  compareAucs,
  type ScoredWays,
  seededRandom,
} from '../../../src/evaluation/index.ts';

type Ways = 'single' | 'mean';
const WAYS = ['single', 'mean'] as const;

function lesion(malignant: boolean, scores: readonly number[], group: string): ScoredWays<Ways> {
  return { scores: { single: scores, mean: [scores.reduce((a, b) => a + b, 0) / scores.length] }, malignant, group };
}

describe('AUCs of lesions scored in several ways', () => {
  it('are means over all ways of taking one photo', () => {
    // Of four choices of photos three set the malignant lesion above the benign one; the means always do.
    const lesions = [lesion(true, [1, 3], 'a'), lesion(false, [0, 2], 'b')];
    const { aucs, gains } = compareAucs(lesions, WAYS, 'single');
    expect(aucs.single.value).toBe(0.75);
    expect(aucs.mean.value).toBe(1);
    expect(gains.mean.value).toBe(0.25);
    expect(gains.single).toEqual({ value: 0, low: 0, high: 0 });
  });

  it('count a lesion once, however many photos there are of it', () => {
    const lesions = [lesion(true, [1, 1, 1, 1, 1], 'a'), lesion(true, [3], 'b'), lesion(false, [2], 'c')];
    expect(compareAucs(lesions, WAYS, 'single').aucs.single.value).toBe(0.5);
  });

  it('count ties half', () => {
    const lesions = [lesion(true, [1], 'a'), lesion(false, [1], 'b')];
    expect(compareAucs(lesions, WAYS, 'single').aucs.single.value).toBe(0.5);
  });

  it('are the plain AUC, with its intervals, for one photo each', () => {
    const random = seededRandom(9);
    const lesions = Array.from({ length: 80 }, (_, i) => lesion(i % 3 === 0, [random() + (i % 3 === 0 ? 0.4 : 0)], `${i}`));
    const scored = lesions.map(({ scores, malignant, group }) => ({ score: scores.single[0] ?? 0, malignant, group }));
    const { aucs } = compareAucs(lesions, WAYS, 'single', { resamples: 300, seed: 4 });
    expect(aucs.single.value).toBeCloseTo(auc(scored), 12);
    const { interval } = bootstrapIntervals(scored, { interval: aucOf }, { resamples: 300, seed: 4 });
    expect(aucs.single.low).toBeCloseTo(interval.low, 12);
    expect(aucs.single.high).toBeCloseTo(interval.high, 12);
  });

  it('gain for certain what the AUCs themselves leave open: both ways meet the same lesions', () => {
    const random = seededRandom(2);
    const lesions = Array.from({ length: 300 }, (_, i): ScoredWays<Ways> => {
      const malignant = i % 2 === 0;
      const truth = (malignant ? 1 : 0) + 3 * (random() - 0.5);
      return { scores: { single: [truth + 2.5 * (random() - 0.5)], mean: [truth] }, malignant, group: `${i}` };
    });
    const { aucs, gains } = compareAucs(lesions, WAYS, 'single', { resamples: 400 });
    expect(aucs.mean.low).toBeLessThan(aucs.single.high);
    expect(gains.mean.low).toBeGreaterThan(0);
    expect(gains.mean.value).toBeCloseTo(aucs.mean.value - aucs.single.value, 12);
  });

  it('resample patients whole', () => {
    const lesions = [lesion(true, [2], 'p'), lesion(false, [1], 'p'), lesion(true, [0], 'q'), lesion(false, [1], 'q')];
    const { aucs } = compareAucs(lesions, WAYS, 'single', { resamples: 200 });
    expect(aucs.single).toEqual({ value: 0.5, low: 0, high: 1 });
  });

  it('are not numbers where a class is absent or a score is none', () => {
    expect(compareAucs([lesion(true, [1], 'a')], WAYS, 'single').aucs.single.value).toBeNaN();
    expect(compareAucs([], WAYS, 'single').gains.mean.value).toBeNaN();
  });
});
