import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankCorrelation } from '../../../src/evaluation/index.ts';

describe("Spearman's rank correlation", () => {
  it('is -29/165 for intelligence and hours of television (worked example of Wikipedia)', () => {
    const quotient = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    expect(rankCorrelation(quotient, hours)).toBeCloseTo(-29 / 165, 12);
  });

  it('gives equal values their mean rank', () => {
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: covariance 4.5, squares 4.5 and 5.
    expect(rankCorrelation([1, 2, 2, 3], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it('knows only the order', () => {
    const values = fc.uniqueArray(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, (some) => {
        const ranks = [...some].sort((a, b) => a - b);
        expect(
          rankCorrelation(
            some,
            Float32Array.from(some, (one) => ranks.indexOf(one)),
          ),
        ).toBeCloseTo(1, 12);
        expect(
          rankCorrelation(
            some,
            Float32Array.from(some, (one) => -ranks.indexOf(one)),
          ),
        ).toBeCloseTo(-1, 12);
      }),
    );
  });

  it('lies between -1 and 1 and does not care which side is which', () => {
    const pairs = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 30 });
    fc.assert(
      fc.property(pairs, (some) => {
        const [a, b] = [some.map(([first]) => first), some.map(([, second]) => second)];
        const correlation = rankCorrelation(a, b);
        expect(rankCorrelation(b, a)).toEqual(correlation);
        const isConstant = new Set(a).size < 2 || new Set(b).size < 2;
        if (isConstant) expect(correlation).toBeNaN();
        else expect(Math.abs(correlation)).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('is not a number where a value is not, and refuses sides of different lengths', () => {
    expect(rankCorrelation([1, Number.NaN, 3], [1, 2, 3])).toBeNaN();
    expect(rankCorrelation([Infinity, Infinity, 0], [2, 2, 1])).toBeCloseTo(1, 12);
    expect(() => rankCorrelation([1, 2], [1])).toThrow(RangeError);
  });
});
