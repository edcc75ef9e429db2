import { CELLS, GRID } from './thumbnail.ts';

/** 1 where a cell lies on the picture's edge. */
export const ON_EDGE: Readonly<Uint8Array> = Uint8Array.from({ length: CELLS }, (_, cell) => {
  const x = cell % GRID;
  return x === 0 || x === GRID - 1 || cell < GRID || cell >= CELLS - GRID ? 1 : 0;
});

/**
 * From 4 i on the cells to the left of, right of, above and below cell i. Beyond the edge stands the cell itself, which changes
 * nothing in a least, a greatest or a flood.
 */
export const NEIGHBOURS: Readonly<Int16Array> = Int16Array.from({ length: 4 * CELLS }, (_, i) => {
  const cell = i >> 2;
  const x = cell % GRID;
  const besides = [x > 0 ? cell - 1 : cell, x < GRID - 1 ? cell + 1 : cell, cell - GRID, cell + GRID];
  const beside = besides[i & 3] as number;
  return beside >= 0 && beside < CELLS ? beside : cell;
});

/** A mask and all cells beside it. */
export function widened(mask: Uint8Array): Uint8Array<ArrayBuffer> {
  const wide = new Uint8Array(CELLS);
  for (let cell = 0; cell < CELLS; cell++) {
    if (!mask[cell]) continue;
    wide[cell] = 1;
    for (let k = 4 * cell; k < 4 * cell + 4; k++) wide[NEIGHBOURS[k] as number] = 1;
  }
  return wide;
}
