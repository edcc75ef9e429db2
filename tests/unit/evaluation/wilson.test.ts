import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../src/evaluation/index.ts';

describe('Wilson interval', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is that of Newcombe 1998, table I, method 3', (successes, count, low, high) => {
    const interval = wilsonInterval(successes, count);
    expect(interval.value).toBe(successes / count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds the share, stays within 0 and 1, and turns round with it', () => {
    const counts = fc.integer({ min: 1, max: 5000 }).chain((count) => fc.tuple(fc.nat(count), fc.constant(count)));
    fc.assert(
      fc.property(counts, ([successes, count]) => {
        const { value, low, high } = wilsonInterval(successes, count);
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
        const turned = wilsonInterval(count - successes, count);
        expect(turned.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  it('is not a number for no cases', () => {
    expect(wilsonInterval(0, 0)).toEqual({ value: Number.NaN, low: Number.NaN, high: Number.NaN });
  });
});
