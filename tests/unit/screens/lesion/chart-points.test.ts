import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../../src/screens/lesion/chart-points.ts';
import { look } from './looks.ts';

const noise = { deviation: 0.5, origin: 'assumed', degreesOfFreedom: 0 } as const;
const at = (day: string) => `2026-${day}T10:00:00.000Z`;

describe('the chart of scores', () => {
  it('has the oldest on the left and more suspicious scores higher', () => {
    const { points } = chartOf(
      [look([2], { at: at('03-01') }), look([-1], { at: at('01-15') }), look([0], { at: at('01-01') })],
      noise,
    );
    expect(points.map(({ x }) => x)).toEqual([0, expect.closeTo(14 / 59, 3), 1]);
    const [first, second, third] = points.map(({ y }) => y);
    expect(Number(second)).toBeLessThan(Number(first));
    expect(Number(third)).toBeGreaterThan(Number(first));
  });

  it('keeps bars and thresholds in sight, and makes the bar of several photos shorter', () => {
    const { points, lines } = chartOf([look([8, 8, 8, 8], { at: at('03-01') }), look([-8])], noise);
    for (const value of [...points.flatMap(({ from, to }) => [from, to]), ...lines.map(({ y }) => y)]) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
    }
    const [one, four] = points.map(({ from, to }) => to - from);
    expect(Number(one) / Number(four)).toBeCloseTo(2, 6);
  });

  it.each([
    [[0.3], [-2.5]],
    [[8], [-8]],
    [[-4], [-3]],
  ] as const)('has a few percentages beside it, in order and with room between them: %j, %j', (later, earlier) => {
    const { ticks } = chartOf([look(later, { at: at('03-01') }), look(earlier)], noise);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(ticks.length).toBeLessThanOrEqual(7);
    for (const [place, { y, probability }] of ticks.entries()) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(1);
      const before = ticks[place - 1];
      if (!before) continue;
      expect(y - before.y).toBeGreaterThan(0.1);
      expect(probability).toBeGreaterThan(before.probability);
    }
  });

  it('leaves refused photos out and tells apart what cannot be compared', () => {
    const { points } = chartOf(
      [look([1], { at: at('03-01') }), look([1], { band: 'refused' }), look([1], { model: 'b', at: at('01-01') })],
      noise,
    );
    expect(points.map(({ comparable }) => comparable)).toEqual([false, true]);
    expect(chartOf([look([1], { band: 'refused' })], noise)).toEqual({ points: [], lines: [], ticks: [] });
  });

  it('puts a single one in the middle', () => {
    expect(chartOf([look([1])], noise).points[0]?.x).toBe(0.5);
  });
});
