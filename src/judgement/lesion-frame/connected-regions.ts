import { CELLS, GRID } from './thumbnail.ts';

const NEIGHBOURS = Array.from({ length: CELLS }, (_, cell): readonly number[] => {
  const x = cell % GRID;
  return [x > 0 ? cell - 1 : -1, x < GRID - 1 ? cell + 1 : -1, cell - GRID, cell + GRID].filter(
    (next) => next >= 0 && next < CELLS,
  );
});

/** The cells to the left, right, above and below, as far as there are any. */
export function neighbours(cell: number): readonly number[] {
  return NEIGHBOURS[cell] as readonly number[];
}

/** Connected cells of a mask. */
export interface Regions {
  /** The cells of each region. */
  readonly regions: readonly (readonly number[])[];
  /** The number of the region that each cell belongs to, or -1. */
  readonly regionOf: Int16Array;
}

/** The connected regions of a mask, by their first cell in reading order. */
export function connectedRegions(mask: Uint8Array): Regions {
  const regionOf = new Int16Array(CELLS).fill(-1);
  const regions: number[][] = [];
  for (let start = 0; start < CELLS; start++) {
    if (!mask[start] || regionOf[start] !== -1) continue;
    const region = [start];
    regionOf[start] = regions.length;
    for (let at = 0; at < region.length; at++) {
      for (const next of neighbours(region[at] as number)) {
        if (!mask[next] || regionOf[next] !== -1) continue;
        regionOf[next] = regions.length;
        region.push(next);
      }
    }
    regions.push(region);
  }
  return { regions, regionOf };
}

/** Morphological opening with a cross of five cells: what is thinner than three cells goes. Beyond the edge counts as set. */
export function opened(mask: Uint8Array): Uint8Array {
  const kept = mask.map((value, cell) => (value && allNeighbours(mask, cell) ? 1 : 0));
  return kept.map((value, cell) => (value || anyNeighbour(kept, cell) ? 1 : 0));
}

/** Whether all neighbours of a cell are set. */
export function allNeighbours(mask: Uint8Array, cell: number): boolean {
  for (const next of neighbours(cell)) if (!mask[next]) return false;
  return true;
}

/** Whether any neighbour of a cell is set. */
export function anyNeighbour(mask: Uint8Array, cell: number): boolean {
  for (const next of neighbours(cell)) if (mask[next]) return true;
  return false;
}
