import { expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { topEigenvectors } from '../../../../training/src/fitting-refusal/top-eigenvectors.ts';

it('finds those of a matrix whose eigenvectors are known', () => {
  // [[2, 1], [1, 2]] has 3 along (1, 1) and 1 along (1, -1).
  const [first, second] = topEigenvectors([Float64Array.of(2, 1), Float64Array.of(1, 2)], 2);
  expect(first?.value).toBeCloseTo(3, 10);
  expect(Math.abs((first?.vector[0] ?? 0) + (first?.vector[1] ?? 0))).toBeCloseTo(Math.SQRT2, 10);
  expect(second?.value).toBeCloseTo(1, 10);
});

it('finds the largest of many: A v = value v, at right angles', () => {
  const random = seededRandom(3);
  const factors = Array.from({ length: 90 }, (_, i) => Float64Array.from({ length: 60 }, () => (random() - 0.5) * 0.9 ** i));
  const matrix = Array.from({ length: 60 }, (_, i) =>
    Float64Array.from({ length: 60 }, (_, j) => factors.reduce((sum, f) => sum + (f[i] as number) * (f[j] as number), 0)),
  );
  const pairs = topEigenvectors(matrix, 5);
  expect(pairs).toHaveLength(5);
  for (const [i, { value, vector }] of pairs.entries()) {
    for (const [j, row] of matrix.entries()) expect(dot(row, vector)).toBeCloseTo(value * (vector[j] as number), 6);
    for (const [j, other] of pairs.entries()) expect(dot(vector, other.vector)).toBeCloseTo(i === j ? 1 : 0, 8);
  }
  expect(pairs.map(({ value }) => value)).toEqual(pairs.map(({ value }) => value).toSorted((a, b) => b - a));
});

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
