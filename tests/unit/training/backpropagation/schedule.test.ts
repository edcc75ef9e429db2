import { describe, expect, it } from 'vitest';
import { averageDecayAt, oneCycleRate } from '../../../../training/src/backpropagation/schedule.ts';

describe('one cycle of the learning rate', () => {
  const cycle = { peak: 0.01, steps: 101, rising: 0.2, first: 0.1, last: 0.01 };
  const rates = Array.from({ length: 101 }, (_, step) => oneCycleRate(step, cycle));

  it('begins, peaks and ends where it should', () => {
    expect(rates[0]).toBeCloseTo(0.001, 9);
    expect(Math.max(...rates)).toBeLessThanOrEqual(0.01);
    expect(rates.indexOf(Math.max(...rates))).toBe(20);
    expect(rates[100]).toBeCloseTo(0.0001, 9);
    expect(oneCycleRate(5000, cycle)).toBeCloseTo(0.0001, 9);
  });

  it('only rises before the peak and only falls after it', () => {
    for (let step = 1; step <= 100; step++) {
      const change = (rates[step] as number) - (rates[step - 1] as number);
      expect(change * (step <= 20 ? 1 : -1)).toBeGreaterThan(0);
    }
  });

  it('starts at the peak without a rise', () => {
    expect(oneCycleRate(0, { peak: 1, steps: 10, rising: 0 })).toBe(1);
  });
});

describe('decay of the average', () => {
  it('grows to what it comes to', () => {
    expect(averageDecayAt(0, 0.999)).toBeCloseTo(0.1);
    expect(averageDecayAt(90, 0.999)).toBeCloseTo(0.91);
    expect(averageDecayAt(1e6, 0.999)).toBe(0.999);
  });
});
