import type { Plane } from './cie-lab.ts';
import { anyNeighbour, neighbours } from './connected-regions.ts';
import { CELLS, GRID } from './thumbnail.ts';

/** Darker than any skin in a lit photo: the inside of a dermatoscope's tube. */
const DARK = 22;

/** The rim of the dark is blurred and off colour for so many cells more. */
const RIM = 3;

/** 1 where a cell belongs to the dark around a dermatoscope's round view: dark, and joined to the picture's edge by dark. */
export function darkCorners(lightness: Plane): Uint8Array {
  const dark = new Uint8Array(CELLS);
  const open: number[] = [];
  const visit = (cell: number) => {
    if (dark[cell] || (lightness[cell] as number) >= DARK) return;
    dark[cell] = 1;
    open.push(cell);
  };
  for (let i = 0; i < GRID; i++) for (const cell of [i, CELLS - 1 - i, i * GRID, i * GRID + GRID - 1]) visit(cell);
  for (let cell = open.pop(); cell !== undefined; cell = open.pop()) for (const next of neighbours(cell)) visit(next);
  return widened(dark);
}

function widened(mask: Uint8Array): Uint8Array {
  let wide = mask;
  for (let step = 0; step < RIM; step++) {
    const before = wide;
    wide = before.map((value, cell) => (value || anyNeighbour(before, cell) ? 1 : 0));
  }
  return wide;
}
