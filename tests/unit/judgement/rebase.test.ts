import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rebasedProbability } from '../../../src/judgement/index.ts';

const logit = (p: number) => Math.log(p / (1 - p));
const inside = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe('a probability at another prevalence', () => {
  it('is as computed by hand', () => {
    // Odds 1 at prevalence 1/2, so a likelihood ratio of 1: at 3 % it is 3 %.
    expect(rebasedProbability(0.5, 0.5, 0.03)).toBeCloseTo(0.03, 12);
    // Odds 4 at odds 1/4 of prevalence: likelihood ratio 16. At odds 1/10 (1 in 11) the odds are 1.6, the probability 1.6 / 2.6.
    expect(rebasedProbability(0.8, 0.2, 1 / 11)).toBeCloseTo(1.6 / 2.6, 12);
    // Odds 1/19 at odds 1/4: likelihood ratio 4/19. At odds 3/97: 12/1843, the probability 12/1855.
    expect(rebasedProbability(0.05, 0.2, 0.03)).toBeCloseTo(12 / 1855, 12);
  });

  it('is logit p - logit from + logit to', () => {
    fc.assert(
      fc.property(inside, inside, inside, (p, from, to) => {
        expect(logit(rebasedProbability(p, from, to))).toBeCloseTo(logit(p) - logit(from) + logit(to), 6);
      }),
    );
  });

  it('stays what it is at its own prevalence, and comes back from another one', () => {
    fc.assert(
      fc.property(inside, inside, inside, (p, from, to) => {
        expect(rebasedProbability(p, from, from)).toBeCloseTo(p, 9);
        expect(rebasedProbability(rebasedProbability(p, from, to), to, from)).toBeCloseTo(p, 9);
      }),
    );
  });

  it('of 0 and 1 is 0 and 1', () => {
    expect(rebasedProbability(0, 0.2, 0.03)).toBe(0);
    expect(rebasedProbability(1, 0.2, 0.03)).toBe(1);
  });

  it.each([
    [-0.1, 0.2, 0.3],
    [1.1, 0.2, 0.3],
    [Number.NaN, 0.2, 0.3],
    [0.5, 0, 0.3],
    [0.5, 0.2, 1],
    [0.5, Number.NaN, 0.3],
  ])('of %d from %d to %d there is none', (p, from, to) => {
    expect(() => rebasedProbability(p, from, to)).toThrow(RangeError);
  });
});
