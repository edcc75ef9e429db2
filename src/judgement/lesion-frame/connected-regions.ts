import type { Plane } from './cie-lab.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { CELLS } from './thumbnail.ts';

/** Connected regions of cells. */
export interface Regions {
  /** The cells of each region. */
  readonly regions: readonly Int16Array[];
  /** The number of the region that each cell belongs to, or -1. */
  readonly regionOf: Int16Array;
}

/** The connected regions of the cells above a threshold, by their first cell in reading order. */
export function regionsAbove(plane: Plane, threshold: number): Regions {
  const regionOf = new Int16Array(CELLS).fill(-1);
  const cells = new Int16Array(CELLS);
  const regions: Int16Array[] = [];
  let end = 0;
  for (let first = 0; first < CELLS; first++) {
    if (!((plane[first] as number) > threshold) || regionOf[first] !== -1) continue;
    const start = end;
    cells[end++] = first;
    regionOf[first] = regions.length;
    for (let at = start; at < end; at++) {
      const from = 4 * (cells[at] as number);
      for (let k = from; k < from + 4; k++) {
        const next = NEIGHBOURS[k] as number;
        if (regionOf[next] !== -1 || !((plane[next] as number) > threshold)) continue;
        regionOf[next] = regions.length;
        cells[end++] = next;
      }
    }
    regions.push(cells.subarray(start, end));
  }
  return { regions, regionOf };
}
