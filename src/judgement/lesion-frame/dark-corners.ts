import type { Plane } from './cie-lab.ts';
import { NEIGHBOURS, ON_EDGE, widened } from './neighbours.ts';
import { CELLS } from './thumbnail.ts';

/** Darker than any skin in a lit photo: the inside of a dermatoscope's tube. */
const DARK = 22;

/** The rim of the dark is blurred and off colour for so many cells more. */
const RIM = 3;

/** 1 where a cell belongs to the dark around a dermatoscope's round view: dark, and joined to the picture's edge by dark. */
export function darkCorners(lightness: Plane): Uint8Array {
  const dark = new Uint8Array(CELLS);
  const found = new Int16Array(CELLS);
  let end = 0;
  for (let cell = 0; cell < CELLS; cell++) {
    if (!ON_EDGE[cell] || (lightness[cell] as number) >= DARK) continue;
    dark[cell] = 1;
    found[end++] = cell;
  }
  for (let at = 0; at < end; at++) {
    const from = 4 * (found[at] as number);
    for (let k = from; k < from + 4; k++) {
      const next = NEIGHBOURS[k] as number;
      if (dark[next] || (lightness[next] as number) >= DARK) continue;
      dark[next] = 1;
      found[end++] = next;
    }
  }
  let wide = dark;
  for (let step = 0; step < RIM; step++) wide = widened(wide);
  return wide;
}
