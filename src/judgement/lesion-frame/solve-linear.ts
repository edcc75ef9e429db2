/**
 * The x of `matrix` x = `right`, by Gaussian elimination.
 *
 * @param matrix symmetric and positive definite, so that no pivoting is needed.
 */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (const [i, pivot] of rows.entries()) {
    for (const row of rows.slice(i + 1)) {
      const factor = at(row, i) / at(pivot, i);
      for (let k = i; k <= size; k++) row[k] = at(row, k) - factor * at(pivot, k);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (const [i, row] of [...rows.entries()].reverse()) {
    let rest = at(row, size);
    for (let k = i + 1; k < size; k++) rest -= at(row, k) * at(solution, k);
    solution[i] = rest / at(row, i);
  }
  return solution;
}

function at(values: readonly number[], place: number): number {
  return values[place] as number;
}
