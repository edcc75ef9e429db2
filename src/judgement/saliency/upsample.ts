import type { EvidenceMap } from './evidence.ts';

/**
 * A map drawn larger without steps, creases or overshoot: cubic along the rows and then along the columns, with slopes that keep
 * it rising where the parts rise (Fritsch & Butland 1984, doi:10.1137/0905021). Every part keeps its value in its middle.
 *
 * @returns [side * side], row by row, over the same square.
 */
export function upsample({ width, height, values }: EvidenceMap, side: number): Float32Array {
  const rows = Array.from({ length: height }, (_, row) => stretched(values.slice(row * width, (row + 1) * width), side));
  const larger = new Float32Array(side * side);
  for (let x = 0; x < side; x++) {
    const column = rows.map((row) => row[x] ?? Number.NaN);
    for (const [y, value] of stretched(column, side).entries()) larger[y * side + x] = value;
  }
  return larger;
}

/** The values of equal parts at the middles of `length` pixels over the same stretch. */
function stretched(values: readonly number[], length: number): number[] {
  const slopes = slopesAt(values);
  return Array.from({ length }, (_, pixel) => {
    const place = Math.max(0, Math.min(values.length - 1, ((pixel + 0.5) / length) * values.length - 0.5));
    const from = Math.floor(place);
    return hermite(place - from, [values[from], slopes[from]], [values[from + 1], slopes[from + 1]]);
  });
}

type Knot = readonly [value: number | undefined, slope: number | undefined];

/** Goes from one value to the next, which is missing at the end, with the slopes of both. */
function hermite(t: number, [start = Number.NaN, leaving = 0]: Knot, [end = start, arriving = 0]: Knot): number {
  const bend = t * (1 - t);
  return start + (end - start) * t * t * (3 - 2 * t) + bend * (leaving * (1 - t) - arriving * t);
}

/** The harmonic mean of the rises before and after each value; level at tops and hollows. */
function slopesAt(values: readonly number[]): number[] {
  const rises = values.slice(1).map((value, i) => value - (values[i] ?? Number.NaN));
  return values.map((_, i) => {
    const before = rises[i - 1] ?? rises[i] ?? 0;
    const after = rises[i] ?? before;
    return before * after > 0 ? (2 * before * after) / (before + after) : 0;
  });
}
