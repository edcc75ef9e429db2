import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import sharp from 'sharp';
import type { Region } from '../../../src/judgement/index.ts';

/** Cells along the shorter side of a picture: squares are looked for on this grid. */
const CELLS = 64;
/** Cells around the lesion that are left out, since masks are drawn close to its edge. */
const MARGIN = 3;
/** Cells along the side of the smallest square that is taken: a fifth of the picture. */
const LEAST_CELLS = 13;

/** Which parts of a picture are lesion, row by row; stretched over the picture whatever its own size. */
export interface Mask {
  readonly width: number;
  readonly height: number;
  /** [width * height], true for lesion. */
  readonly lesion: readonly boolean[];
}

/**
 * The mask that belongs to a picture: the PNG of its name in a folder `masks` beside the picture's own folder.
 *
 * @returns undefined when there is none.
 */
export function maskFileOf(picture: string): string | undefined {
  const file = join(dirname(dirname(picture)), 'masks', `${basename(picture, extname(picture))}.png`);
  return existsSync(file) ? file : undefined;
}

/** Squares of healthy skin in a picture that has a mask, largest first; none without a mask. */
export async function healthySkinIn(picture: string, count: number): Promise<Region[]> {
  const maskFile = maskFileOf(picture);
  if (!maskFile) return [];
  const [{ width, height }, mask] = await Promise.all([sharp(picture).metadata(), readMask(maskFile)]);
  return squaresOutside(mask, width, height, count);
}

async function readMask(file: string): Promise<Mask> {
  const { data, info } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, lesion: Array.from(data, (value) => value > 127) };
}

/**
 * Up to `count` squares of a `width` x `height` picture that keep clear of the lesion and of each other, largest first. Each
 * has a side of at least a fifth of the picture's shorter one.
 */
export function squaresOutside(mask: Mask, width: number, height: number, count: number): Region[] {
  const cell = Math.min(width, height) / CELLS;
  const grid = { columns: Math.floor(width / cell), rows: Math.floor(height / cell) };
  const taken = new Uint8Array(grid.columns * grid.rows);
  for (const [i, isLesion] of mask.lesion.entries()) {
    if (isLesion) takeAround(taken, grid, mask, i % mask.width, Math.floor(i / mask.width));
  }
  const squares: Region[] = [];
  while (squares.length < count) {
    const { column, row, side } = largestFreeSquare(taken, grid);
    if (side < LEAST_CELLS) break;
    take(taken, grid, column, row, column + side, row + side);
    const pixels = Math.floor(side * cell);
    squares.push({ x: Math.floor(column * cell), y: Math.floor(row * cell), width: pixels, height: pixels });
  }
  return squares;
}

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

interface CellSquare {
  readonly column: number;
  readonly row: number;
  readonly side: number;
}

/** Takes the cells that a pixel of the mask touches, and those in the margin around. */
function takeAround(taken: Uint8Array, grid: Grid, { width, height }: Mask, x: number, y: number): void {
  const left = Math.floor((x / width) * grid.columns) - MARGIN;
  const right = Math.ceil(((x + 1) / width) * grid.columns) + MARGIN;
  const top = Math.floor((y / height) * grid.rows) - MARGIN;
  const bottom = Math.ceil(((y + 1) / height) * grid.rows) + MARGIN;
  take(taken, grid, left, top, right, bottom);
}

/** Takes the cells from `left` and `top` up to, not including, `right` and `bottom`; what lies outside the grid is ignored. */
function take(taken: Uint8Array, { columns, rows }: Grid, left: number, top: number, right: number, bottom: number): void {
  for (let row = Math.max(0, top); row < Math.min(rows, bottom); row++) {
    taken.fill(1, row * columns + Math.max(0, left), row * columns + Math.min(columns, right));
  }
}

/** By dynamic programming: the largest free square that ends in a cell is one more than the least of its three neighbours'. */
function largestFreeSquare(taken: Uint8Array, { columns }: Grid): CellSquare {
  const sides = new Int32Array(taken.length);
  let best = { column: 0, row: 0, side: 0 };
  for (const [at, isTaken] of taken.entries()) {
    if (isTaken) continue;
    const column = at % columns;
    const row = Math.floor(at / columns);
    const left = column > 0 ? at - 1 : -1;
    const leastNeighbour = Math.min(sides[left] ?? 0, sides[at - columns] ?? 0, sides[left - columns] ?? 0);
    const side = leastNeighbour + 1;
    sides[at] = side;
    if (side > best.side) best = { column: column - side + 1, row: row - side + 1, side };
  }
  return best;
}
