import fc from 'fast-check';
import { expect, it } from 'vitest';
import { threadCount } from '../../../src/classifier/worker/backends/thread-count.ts';

it.each([
  [1, 1],
  [2, 1],
  [4, 2],
  [6, 3],
  [8, 4],
  [64, 4],
])('of %i processors half compute, at most four: %i', (processors, threads) => {
  expect(threadCount(true, processors)).toBe(threads);
});

it('there is one thread on a page that is not isolated', () => {
  expect(threadCount(false, 8)).toBe(1);
});

it('there are never more threads than processors, and always one', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.integer({ min: 1, max: 256 }), (isIsolated, processors) => {
      const threads = threadCount(isIsolated, processors);
      expect(threads).toBeGreaterThanOrEqual(1);
      expect(threads).toBeLessThanOrEqual(processors);
    }),
  );
});
