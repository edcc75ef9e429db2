import type { Plane } from './cie-lab.ts';
import { CELLS, GRID } from './thumbnail.ts';

/**
 * Grey morphological opening with a cross of five cells: what rises above a threshold in it is what rises above that threshold in
 * the map, without what is thinner than three cells. Beyond the edge counts as high.
 */
export function opened(map: Plane): Plane {
  // The least of the cross, and then, since both are negated, the greatest.
  return negatedLeast(negatedLeast(map));
}

function negatedLeast(plane: Plane): Plane {
  const negated = new Float32Array(CELLS);
  for (let y = 0; y < GRID; y++) {
    const above = Math.max(0, y - 1) * GRID;
    const below = Math.min(GRID - 1, y + 1) * GRID;
    let here = plane[y * GRID] as number;
    let left = here;
    for (let x = 0; x < GRID; x++) {
      const right = plane[y * GRID + Math.min(GRID - 1, x + 1)] as number;
      const least = Math.min(Math.min(left, here), right);
      negated[y * GRID + x] = -Math.min(least, Math.min(plane[above + x] as number, plane[below + x] as number));
      left = here;
      here = right;
    }
  }
  return negated;
}
