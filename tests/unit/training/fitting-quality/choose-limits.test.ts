import { describe, expect, it } from 'vitest';
import { DEFAULT_QUALITY, reasonsFrom } from '../../../../src/judgement/index.ts';
import { chooseLimits } from '../../../../training/src/fitting-quality/choose-limits.ts';
import type { Degradation } from '../../../../training/src/fitting-quality/degradation.ts';
import { harmOnset } from '../../../../training/src/fitting-quality/harm-onset.ts';
import { median, quantile } from '../../../../training/src/fitting-quality/quantile.ts';
import { seenSample } from './seen-samples.ts';

const { refused, noted } = DEFAULT_QUALITY;
const many = <Item>(count: number, make: (i: number) => Item) => Array.from({ length: count }, (_, i) => make(i));

describe('a quantile', () => {
  it('lies between the order statistics', () => {
    expect(quantile([40, 10, 30, 20], 0.5)).toBe(25);
    expect(quantile([40, 10, 30, 20], 0.9)).toBeCloseTo(37, 9);
    expect(quantile([40, 10, 30, 20], 0)).toBe(10);
    expect(median([3, 1, 2])).toBe(2);
    expect(() => median([])).toThrow(RangeError);
  });
});

/** Defocus of radius r leaves a sharpness of 0.8 / r and moves the logit by r / 10. */
function blurs(degradation: Degradation) {
  if (degradation.kind !== 'defocus') return { logit: 1 };
  return { measures: { sharpness: 0.8 / degradation.strength }, logit: 1 - degradation.strength / 10 };
}

describe('the onset of harm', () => {
  it('is where a straight line between the steps reaches it', () => {
    const seen = many(20, () => seenSample({ copyOf: blurs }));
    // Radius 4 moves the logit by 0.4 and leaves 0.8 / 4, radius 6 by 0.6 and 0.8 / 6: at 0.5 half of the way.
    expect(harmOnset(seen, 'sharpness', 0.5)).toBeCloseTo((0.8 / 4 + 0.8 / 6) / 2, 9);
  });

  it('is that of the modality that suffers first', () => {
    const sturdy = many(20, () => seenSample({ copyOf: (one) => ({ ...blurs(one), logit: 1 }) }));
    const touchy = many(20, () => seenSample({ modality: 'dermoscope', copyOf: blurs }));
    expect(harmOnset([...sturdy, ...touchy], 'sharpness', 0.5)).toBe(harmOnset(touchy, 'sharpness', 0.5));
  });

  it('is told in pixels of the small picture for the side of the frame', () => {
    const seen = many(20, () =>
      seenSample({ copyOf: (one) => ({ logit: one.kind === 'enlarged' && one.strength < 100 ? 3 : 1 }) }),
    );
    // No change at 112, by 2 at 80: by 0.5 a quarter of the way.
    expect(harmOnset(seen, 'side', 0.5)).toBe(104);
  });

  it('is unknown where nothing does harm, and from a handful of pictures', () => {
    expect(
      harmOnset(
        many(20, () => seenSample({ copyOf: blurs })),
        'glare',
        0.5,
      ),
    ).toBeUndefined();
    expect(
      harmOnset(
        many(19, () => seenSample({ copyOf: blurs })),
        'sharpness',
        0.5,
      ),
    ).toBeUndefined();
  });
});

describe('limits', () => {
  it('are the defaults where there is nothing to go by', () => {
    expect(chooseLimits([], [])).toEqual(DEFAULT_QUALITY);
    expect(
      chooseLimits(
        many(99, () => seenSample({ measures: { sharpness: 0 } })),
        [],
      ),
    ).toEqual(DEFAULT_QUALITY);
  });

  it('are never stricter than the defaults, however good all pictures are', () => {
    expect(
      chooseLimits(
        many(500, () => seenSample({})),
        [],
      ),
    ).toEqual(DEFAULT_QUALITY);
  });

  it('give way where real pictures would be refused, in any modality', () => {
    const soft = many(500, (i) => seenSample({ modality: 'dermoscope', measures: { sharpness: i < 5 ? 0.12 : 1 } }));
    const rules = chooseLimits([...many(500, () => seenSample({})), ...soft], []);
    expect(rules.refused.sharpness).toBe(0.12);
    expect(rules.refused.glare).toBe(refused.glare);
    expect(soft.filter(({ asItLies }) => reasonsFrom(asItLies, rules.refused).length > 0)).toEqual([]);
  });

  it('give way for the malignant ones, though they be few among all', () => {
    const real = many(5000, (i) => seenSample({ malignant: i < 100, measures: { glare: i < 2 ? 0.3 : 0 } }));
    expect(chooseLimits(real, []).refused.glare).toBeGreaterThan(0.25);
  });

  it('give way for a set with other cameras, which a large one of the same modality would drown', () => {
    const large = many(9800, () => seenSample({}));
    const small = many(200, (i) => seenSample({ set: 'small', measures: { glare: i < 10 ? 0.2 : 0 } }));
    expect(chooseLimits([...large, ...small], []).refused.glare).toBe(0.2);
  });

  it('wait for harm', () => {
    const degraded = many(20, () => seenSample({ copyOf: blurs }));
    const rules = chooseLimits([], degraded);
    expect(rules.refused.sharpness).toBeCloseTo((0.8 / 4 + 0.8 / 6) / 2, 4);
    // By 0.25 the logit moves at radius 2.5, which leaves 0.8 / 2.5: no reason to go below the default.
    expect(rules.noted.sharpness).toBe(noted.sharpness);
  });
});
