import type { Plane } from './cie-lab.ts';
import { GRID } from './thumbnail.ts';

/** The median of each cell and its eight neighbours: thin hair goes, borders stay. Beyond the edge the edge repeats. */
export function medianOfNeighbours(plane: Plane): Plane {
  const smooth = new Float32Array(plane.length);
  // The three cells above each other in each column, sorted. From 1 on, to leave room for the repeated edge.
  const low = new Float32Array(GRID + 2);
  const middle = new Float32Array(GRID + 2);
  const high = new Float32Array(GRID + 2);
  for (let y = 0; y < GRID; y++) {
    const above = Math.max(0, y - 1) * GRID;
    const below = Math.min(GRID - 1, y + 1) * GRID;
    for (let x = 0; x < GRID; x++) {
      const one = plane[above + x] as number;
      const two = plane[y * GRID + x] as number;
      const three = plane[below + x] as number;
      low[x + 1] = Math.min(one, two, three);
      middle[x + 1] = medianOfThree(one, two, three);
      high[x + 1] = Math.max(one, two, three);
    }
    for (const row of [low, middle, high]) repeatEdge(row);
    for (let x = 0; x < GRID; x++) {
      // The median of nine is that of the greatest low, the median middle and the least high one.
      smooth[y * GRID + x] = medianOfThree(
        Math.max(low[x] as number, low[x + 1] as number, low[x + 2] as number),
        medianOfThree(middle[x] as number, middle[x + 1] as number, middle[x + 2] as number),
        Math.min(high[x] as number, high[x + 1] as number, high[x + 2] as number),
      );
    }
  }
  return smooth;
}

function repeatEdge(row: Float32Array) {
  row[0] = row[1] as number;
  row[GRID + 1] = row[GRID] as number;
}

function medianOfThree(one: number, two: number, three: number): number {
  return Math.max(Math.min(one, two), Math.min(Math.max(one, two), three));
}
