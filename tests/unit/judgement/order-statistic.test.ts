import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeOrderStatistic } from '../../../src/judgement/order-statistic.ts';

describe('an order statistic', () => {
  it('is what sorting would put there, equal values or not', () => {
    const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: -9, max: 9 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(values, fc.nat(), (numbers, n) => {
        const place = n % numbers.length;
        const sorted = Float32Array.from(numbers).sort();
        expect((takeOrderStatistic(Float32Array.from(numbers), place) ?? Number.NaN) - (sorted[place] ?? 0)).toBeCloseTo(
          0,
          12,
        );
      }),
      { seed: 1 },
    );
  });

  it('is not there in nothing', () => {
    expect(takeOrderStatistic(new Float32Array(0), 0)).toBeUndefined();
  });
});
