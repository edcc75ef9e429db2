import { seededRandom } from '../../../src/evaluation/index.ts';

/** An eigenvector of length 1 with its eigenvalue. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: Float64Array;
}

const ROUNDS = 60;
/** Vectors that are carried along beyond those asked for: the last ones converge slowest. */
const SPARE = 16;

/**
 * The eigenvectors of the largest eigenvalues of a symmetric positive semidefinite matrix, largest first, by subspace
 * iteration with Rayleigh-Ritz (Golub & Van Loan 2013, section 8.2.4).
 *
 * @param rows of the matrix, [n][n].
 * @param count at most n.
 */
export function topEigenvectors(rows: readonly Float64Array[], count: number): Eigenpair[] {
  const size = rows.length;
  const random = seededRandom(1);
  const width = Math.min(size, count + SPARE);
  let basis = orthonormal(Array.from({ length: width }, () => Float64Array.from({ length: size }, () => random() - 0.5)));
  for (let round = 0; round < ROUNDS; round++) basis = orthonormal(basis.map((vector) => times(rows, vector)));
  const images = basis.map((vector) => times(rows, vector));
  const small = basis.map((vector) => Float64Array.from(images, (image) => dot(vector, image)));
  return jacobi(small)
    .sort((a, b) => b.value - a.value)
    .slice(0, count)
    .map(({ value, vector }) => ({ value, vector: combination(basis, vector) }));
}

/** All eigenvectors of a small symmetric matrix, by cyclic Jacobi rotations (Golub & Van Loan 2013, algorithm 8.5.3). */
function jacobi(matrix: readonly Float64Array[]): Eigenpair[] {
  const size = matrix.length;
  const a = matrix.map((row) => row.slice());
  const vectors = matrix.map((_, i) => Float64Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30 && offDiagonal(a) > 1e-22 * squaredNorm(a); sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(a, vectors, p, q);
    }
  }
  return vectors.map((vector, i) => ({ value: entry(a, i, i), vector }));
}

/** Makes a[p][q] zero. */
function rotate(a: readonly Float64Array[], vectors: readonly Float64Array[], p: number, q: number): void {
  if (entry(a, p, q) === 0) return;
  const ratio = (entry(a, q, q) - entry(a, p, p)) / (2 * entry(a, p, q));
  const tangent = (ratio >= 0 ? 1 : -1) / (Math.abs(ratio) + Math.hypot(1, ratio));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (const row of a) turn(row, p, row, q, cosine, sine);
  for (let j = 0; j < a.length; j++) turn(a[p], j, a[q], j, cosine, sine);
  for (let j = 0; j < a.length; j++) turn(vectors[p], j, vectors[q], j, cosine, sine);
}

function turn(
  first: Float64Array | undefined,
  i: number,
  second: Float64Array | undefined,
  j: number,
  cosine: number,
  sine: number,
): void {
  if (!first || !second) return;
  const [x, y] = [first[i] as number, second[j] as number];
  first[i] = cosine * x - sine * y;
  second[j] = sine * x + cosine * y;
}

/** Modified Gram-Schmidt, twice, which keeps nearly parallel vectors apart. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const vector of vectors) {
    const rest = vector.slice();
    for (const earlier of [...basis, ...basis]) addScaled(rest, earlier, -dot(rest, earlier));
    const length = Math.sqrt(dot(rest, rest));
    // Where the matrix has fewer dimensions than vectors were asked for, what is left is nothing.
    if (length > 1e-12) basis.push(rest.map((value) => value / length));
  }
  return basis;
}

function combination(basis: readonly Float64Array[], shares: Float64Array): Float64Array {
  const sum = new Float64Array(basis[0]?.length ?? 0);
  for (const [i, vector] of basis.entries()) addScaled(sum, vector, shares[i] as number);
  return sum;
}

function times(rows: readonly Float64Array[], vector: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => dot(row, vector));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, scale: number): void {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + scale * (source[i] as number);
}

function entry(a: readonly Float64Array[], i: number, j: number): number {
  return a[i]?.[j] as number;
}

function squaredNorm(a: readonly Float64Array[]): number {
  return a.reduce((sum, row) => sum + dot(row, row), 0);
}

function offDiagonal(a: readonly Float64Array[]): number {
  return squaredNorm(a) - a.reduce((sum, row, i) => sum + (row[i] as number) ** 2, 0);
}
