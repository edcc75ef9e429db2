import { describe, expect, it } from 'vitest';
import {
  auc,
  evaluateBy,
  LEAST_IN_GROUP,
  ratesAt,
  type Scored,
  sharesBy,
  wilsonInterval,
} from '../../../src/evaluation/index.ts';
import { alike } from './scored-pictures.ts';

const OPTIONS = { thresholds: { low: 0.2, high: 0.6 }, resamples: 100, seed: 4 };

function of(kind: string, pictures: readonly Scored[]) {
  return pictures.map((one) => ({ ...one, kind }));
}

const mixed = [...alike(8, 0.7, true), ...alike(4, 0.3, true), ...alike(6, 0.3, false), ...alike(12, 0.1, false)];

describe('figures by subgroup', () => {
  const subgroups = evaluateBy(
    [
      ...of('leg', mixed),
      ...of('arm', alike(LEAST_IN_GROUP - 1, 0.5, true)),
      ...of('arm', alike(1, 0.5, false)),
      ...of('back', mixed.slice(0, 3)),
      ...of('hand', alike(50, 0.3, false)),
    ],
    ({ kind }) => kind,
    OPTIONS,
  );

  it('come in the order of their keys, each with its n', () => {
    expect(subgroups.map(({ key, n, positives }) => [key, n, positives])).toEqual([
      ['arm', 20, 19],
      ['back', 3, 3],
      ['hand', 50, 0],
      ['leg', 30, 12],
    ]);
  });

  it('are too few under 20 pictures or with one class', () => {
    expect(subgroups.map(({ outcome }) => outcome)).toEqual(['figures', 'too-few', 'too-few', 'figures']);
    expect(subgroups[1]).toEqual({ key: 'back', n: 3, positives: 3, outcome: 'too-few' });
  });

  it('are those of the pictures of the subgroup alone', () => {
    const leg = subgroups[3];
    if (leg?.outcome !== 'figures') throw new Error('No figures');
    expect(leg.groups).toBe(30);
    expect(leg.auc?.value).toBe(auc(mixed));
    const { sensitivity, specificity } = ratesAt(mixed, 0.2, OPTIONS);
    expect(leg.atLow).toEqual({ threshold: 0.2, sensitivity, specificity });
    expect(leg.atHigh.sensitivity?.value).toBeCloseTo(8 / 12, 12);
  });

  it('leave out pictures without a key', () => {
    expect(evaluateBy(mixed, () => undefined, OPTIONS)).toEqual([]);
    expect(evaluateBy([], () => 'leg', OPTIONS)).toEqual([]);
  });
});

describe('shares by subgroup', () => {
  const melanomas = [...alike(20, 0.7, true), ...alike(10, 0.3, true), ...alike(5, 0.1, true)];
  const shares = sharesBy(
    [...of('melanoma', melanomas), ...of('dermatofibroma', alike(LEAST_IN_GROUP - 1, 0.1, false))],
    ({ kind }) => kind,
    OPTIONS.thresholds,
  );

  it('say how many of a diagnosis reach each operating point, though it holds one class alone', () => {
    expect(shares[1]).toEqual({
      key: 'melanoma',
      n: 35,
      outcome: 'shares',
      atLow: wilsonInterval(30, 35),
      atHigh: wilsonInterval(20, 35),
    });
  });

  it('say nothing about fewer than 20', () => {
    expect(shares[0]).toEqual({ key: 'dermatofibroma', n: 19, outcome: 'too-few' });
  });
});
