import fc from 'fast-check';
import { expect, it } from 'vitest';
import { triangleFilter } from '../../../src/judgement/index.ts';

/** The weight of a source pixel by the definition of the filter, in fractions. */
function byDefinition(from: number, to: number, out: number, at: number): number {
  const scale = from / to;
  return Math.max(0, 1 - Math.abs(at + 0.5 - (out + 0.5) * scale) / Math.max(1, scale));
}

it('has the weights of its definition, as whole numbers, and leaves out no pixel that has one', () => {
  const side = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(side, fc.integer({ min: 1, max: 300 }), fc.nat(299), (from, to, some) => {
      const { starts, weights, taps, sums, largest } = triangleFilter(from, to);
      const out = some % to;
      const start = starts[out] ?? -1;
      const found = Array.from({ length: from }, (_, at) =>
        at >= start && at < start + taps ? (weights[out * taps + at - start] ?? Number.NaN) : 0,
      );
      expect(found.filter((weight) => !Number.isInteger(weight) || weight > largest)).toEqual([]);
      const wrong = found.filter((weight, at) => !(Math.abs(weight / largest - byDefinition(from, to, out, at)) < 1e-9));
      expect(wrong).toEqual([]);
      expect(sums[out]).toBe(found.reduce((sum, weight) => sum + weight, 0));
    }),
    { numRuns: 40, seed: 3 },
  );
});
