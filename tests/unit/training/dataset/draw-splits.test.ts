import { describe, expect, it } from 'vitest';
import { type Drawing, drawSplits } from '../../../../training/src/dataset/draw-splits.ts';
import type { Sample, Split } from '../../../../training/src/dataset/sample.ts';
import { DEFAULT_SHARES } from '../../../../training/src/dataset/shares.ts';
import { sampleWith } from './samples.ts';

const BOTH = ['validation', 'test'] as const;
const DRAWING: Drawing = {
  seed: 1,
  shares: DEFAULT_SHARES,
  clusterOf: () => undefined,
  hashes: new Map(),
  kept: new Map(),
};

function undrawn(count: number, details: (i: number) => Partial<Sample> = () => ({})): Sample[] {
  return Array.from({ length: count }, (_, i) => sampleWith({ file: `${i}.jpg`, toBeDrawn: BOTH, ...details(i) }));
}

function counts(samples: readonly Sample[]): Record<Split, number> {
  const of = (split: Split) => samples.filter((sample) => sample.split === split).length;
  return { training: of('training'), validation: of('validation'), test: of('test') };
}

function splitsBy(samples: readonly Sample[], keyOf: (sample: Sample, i: number) => string | number): Set<Split>[] {
  const splits = new Map<string | number, Set<Split>>();
  for (const [i, sample] of samples.entries()) {
    splits.set(keyOf(sample, i), (splits.get(keyOf(sample, i)) ?? new Set()).add(sample.split));
  }
  return [...splits.values()];
}

describe('drawing splits', () => {
  it('holds back 15 of 100 for validation and 15 for the test, in each class', () => {
    const drawn = drawSplits(
      undrawn(200, (i) => ({ label: i < 100 ? 'benign' : 'malignant' })),
      DRAWING,
    );
    expect(counts(drawn.slice(0, 100))).toEqual({ training: 70, validation: 15, test: 15 });
    expect(counts(drawn.slice(100))).toEqual({ training: 70, validation: 15, test: 15 });
    expect(drawn.every(({ toBeDrawn }) => toBeDrawn === undefined)).toBe(true);
  });

  it('takes the shares that are asked for', () => {
    const drawn = drawSplits(undrawn(100), { ...DRAWING, shares: { validation: 0.2, test: 0.1 } });
    expect(counts(drawn)).toEqual({ training: 70, validation: 20, test: 10 });
    expect(counts(drawSplits(undrawn(100), { ...DRAWING, shares: { validation: 0, test: 0 } })).training).toBe(100);
  });

  it('draws only what is missing, and leaves own splits alone', () => {
    const own = sampleWith({ file: 'own.jpg', split: 'test' });
    const drawn = drawSplits([own, ...undrawn(20, () => ({ toBeDrawn: ['validation'] }))], DRAWING);
    expect(drawn[0]).toBe(own);
    expect(counts(drawn)).toEqual({ training: 17, validation: 3, test: 1 });
  });

  it('is the same for the same seed, in whatever order the pictures come, and another for another', () => {
    const samples = undrawn(60);
    const byFile = (drawn: readonly Sample[]) => drawn.map(({ file, split }) => `${file} ${split}`).sort();
    const first = byFile(drawSplits(samples, DRAWING));
    expect(byFile(drawSplits(samples.toReversed(), DRAWING))).toEqual(first);
    expect(byFile(drawSplits(samples, { ...DRAWING, seed: 2 }))).not.toEqual(first);
  });

  it.each([
    ['a patient', (i: number) => ({ patient: `p${i % 40}` })],
    ['a lesion', (i: number) => ({ lesion: `l${i % 40}` })],
  ])('keeps the pictures of %s together', (_, details) => {
    const drawn = drawSplits(undrawn(120, details), DRAWING);
    expect(splitsBy(drawn, (__, i) => i % 40).every((splits) => splits.size === 1)).toBe(true);
    expect(counts(drawn)).toEqual({ training: 84, validation: 18, test: 18 });
  });

  it('keeps near duplicates together, and exact doubles of other sets', () => {
    const samples = undrawn(120, (i) => ({ set: i % 2 === 0 ? 's' : 't', group: `${i}` }));
    const hashes = new Map(samples.map((sample, i) => [sample, `hash ${i >> 1}`]));
    const byBytes = drawSplits(samples, { ...DRAWING, hashes });
    expect(splitsBy(byBytes, (_, i) => i >> 1).every((splits) => splits.size === 1)).toBe(true);
    const clusterOf = ({ file }: Sample) => Number.parseInt(file, 10) % 40;
    const byCluster = drawSplits(samples, { ...DRAWING, clusterOf });
    expect(splitsBy(byCluster, (sample) => clusterOf(sample)).every((splits) => splits.size === 1)).toBe(true);
    expect(counts(byCluster).test).toBeGreaterThan(0);
  });

  it('keeps two patients together whose pictures are doubles of each other', () => {
    const samples = undrawn(200, (i) => ({ patient: `p${i >> 1}` }));
    const hashes = new Map(samples.map((sample, i) => [sample, `hash ${(i + 1) >> 2}-${(i + 1) % 4 < 2}`]));
    const drawn = drawSplits(samples, { ...DRAWING, hashes });
    for (const keyOf of [(i: number) => `p${i >> 1}`, (i: number) => `${(i + 1) >> 2}-${(i + 1) % 4 < 2}`]) {
      expect(splitsBy(drawn, (_, i) => keyOf(i)).every((splits) => splits.size === 1)).toBe(true);
    }
  });

  it('leaves pictures where they were drawn before, and puts their new kin beside them', () => {
    const before = undrawn(40, (i) => ({ patient: `p${i}` }));
    const splits = drawSplits(before, DRAWING);
    const all = [...before, ...undrawn(40, (i) => ({ file: `new${i}.jpg`, group: `new${i}`, patient: `p${i}` }))];
    const kept = new Map(before.map((sample, i) => [sample, splits[i]?.split ?? 'training']));
    const drawn = drawSplits(all, { ...DRAWING, seed: 99, kept });
    expect(drawn.slice(0, 40)).toEqual(splits);
    expect(drawn.slice(40).map(({ split }) => split)).toEqual(splits.map(({ split }) => split));
  });
});
