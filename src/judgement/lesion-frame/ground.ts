import type { LabPlanes } from './cie-lab.ts';
import { ON_EDGE, widened } from './neighbours.ts';
import { CELLS, GRID } from './thumbnail.ts';

/** What every region of a picture is measured on. */
export interface Ground {
  readonly lab: LabPlanes;
  /** 1 where a cell is no skin. */
  readonly ignored: Uint8Array;
  /** 1 where an outline is cut off: on the picture's edge and beside what is ignored. */
  readonly cutOff: Uint8Array;
  /** How steeply the colour changes: CIELAB units over two cells. 0 on the picture's edge. */
  readonly steepness: Float64Array;
  /** Room for the numbers of some cells, to be used again for each region. */
  readonly room: Int16Array;
}

export function groundOf(lab: LabPlanes, ignored: Uint8Array): Ground {
  const cutOff = widened(ignored);
  const steepness = new Float64Array(CELLS);
  for (let cell = 0; cell < CELLS; cell++) {
    if (ON_EDGE[cell]) cutOff[cell] = 1;
    else steepness[cell] = steepnessAt(cell, lab);
  }
  return { lab, ignored, cutOff, steepness, room: new Int16Array(CELLS) };
}

function steepnessAt(cell: number, lab: LabPlanes): number {
  let sum = 0;
  for (let k = 0; k < lab.length; k++) {
    const plane = lab[k as 0 | 1 | 2];
    const across = (plane[cell + 1] as number) - (plane[cell - 1] as number);
    const down = (plane[cell + GRID] as number) - (plane[cell - GRID] as number);
    sum += across * across;
    sum += down * down;
  }
  return Math.sqrt(sum);
}
