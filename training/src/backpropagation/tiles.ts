import { TILE_BYTES } from '../../../src/kernels/index.ts';
import type { Block } from './plan.ts';

/**
 * Part of a block's work: some rows of one image, or all rows of several. Tiles are done in order, and each leaves out what
 * those before it have done. Forward, the input rows are expanded and then suffice for the output rows; backward, the
 * gradients of the output rows are taken and then suffice for those of the input rows.
 */
export interface Tile {
  readonly image: number;
  readonly images: number;
  readonly inFrom: number;
  readonly inTo: number;
  readonly outFrom: number;
  readonly outTo: number;
}

export function forwardTiles(block: Block, images: number, tileBytes = TILE_BYTES): Tile[] {
  const { size, outSize, stride, pad } = block.walk;
  const rows = Math.max(1, Math.floor(rowsOfTile(block, tileBytes) / stride));
  return tilesOf(images, rows, outSize, (outTo) => ({
    outTo,
    inTo: outTo === outSize ? size : Math.min(size, (outTo - 1) * stride - pad + 3),
  }));
}

export function backwardTiles(block: Block, images: number, tileBytes = TILE_BYTES): Tile[] {
  const { size, outSize, stride, pad } = block.walk;
  return tilesOf(images, rowsOfTile(block, tileBytes), size, (inTo) => ({
    inTo,
    outTo: inTo === size ? outSize : Math.min(outSize, Math.floor((inTo - 1 + pad) / stride) + 1),
  }));
}

/** Rows of expanded activations in a tile; may be more than one image has. */
function rowsOfTile({ walk, depthwise }: Block, tileBytes: number): number {
  return Math.max(1, Math.floor(tileBytes / (walk.size * depthwise.outputChannels * 4)));
}

function tilesOf(images: number, rows: number, size: number, end: (to: number) => { inTo: number; outTo: number }): Tile[] {
  const tiles: Tile[] = [];
  const together = Math.max(1, Math.floor(rows / size));
  for (let image = 0; image < images; image += together) {
    let inFrom = 0;
    let outFrom = 0;
    for (let from = 0; from < size; from += rows) {
      const { inTo, outTo } = end(Math.min(size, from + rows));
      tiles.push({ image, images: Math.min(together, images - image), inFrom, inTo, outFrom, outTo });
      inFrom = inTo;
      outFrom = outTo;
    }
  }
  return tiles;
}
