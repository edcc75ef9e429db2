import type { Plane } from './cie-lab.ts';
import { GRID } from './thumbnail.ts';

/** The median of each cell and its eight neighbours: thin hair goes, borders stay. Beyond the edge the edge repeats. */
export function medianOfNeighbours(plane: Plane): Plane {
  const smooth = new Float32Array(plane.length);
  const values = new Float32Array(9);
  for (let y = 0; y < GRID; y++) {
    for (let x = 0; x < GRID; x++) {
      let count = 0;
      for (let row = y - 1; row <= y + 1; row++) {
        for (let column = x - 1; column <= x + 1; column++) {
          insert(values, count++, plane[within(row) * GRID + within(column)] as number);
        }
      }
      smooth[y * GRID + x] = values[4] as number;
    }
  }
  return smooth;
}

/** Puts a value in its place among the first `count` sorted ones: for nine numbers far faster than sorting. */
function insert(sorted: Float32Array, count: number, value: number) {
  let place = count;
  for (; place > 0 && (sorted[place - 1] as number) > value; place--) sorted[place] = sorted[place - 1] as number;
  sorted[place] = value;
}

function within(place: number): number {
  return Math.max(0, Math.min(GRID - 1, place));
}
