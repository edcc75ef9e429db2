import type { Ground } from './ground.ts';
import { NEIGHBOURS, ON_EDGE } from './neighbours.ts';

/** The outermost cells of a region. */
export interface Outline {
  /** How many there are. */
  readonly length: number;
  /** How many of them lie on the picture's edge or beside what is ignored. */
  readonly cutOff: number;
  /** How steeply the colour changes on the mean: CIELAB units over two cells. */
  readonly steepness: number;
}

/** @param regionOf tells the cells of the region from others, by a number of its own. */
export function followOutline(cells: Int16Array, regionOf: Int16Array, ground: Ground): Outline {
  let length = 0;
  let cutOff = 0;
  let steepness = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as number;
    if (!ON_EDGE[cell] && isSurrounded(cell, regionOf)) continue;
    length++;
    cutOff += ground.cutOff[cell] as number;
    steepness += ground.steepness[cell] as number;
  }
  return { length, cutOff, steepness: steepness / Math.max(1, length - cutOff) };
}

/** Whether the cells beside one all belong to its region. */
function isSurrounded(cell: number, regionOf: Int16Array): boolean {
  const region = regionOf[cell];
  for (let k = 4 * cell; k < 4 * cell + 4; k++) if (regionOf[NEIGHBOURS[k] as number] !== region) return false;
  return true;
}
