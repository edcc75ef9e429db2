import { type TriangleFilter, triangleFilter } from './triangle-filter.ts';

/** A rectangle in pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture whose rows are read a few at a time, so that a large photo never lies in memory as a whole. */
export interface PixelSource {
  readonly width: number;
  readonly height: number;
  /** RGBA bytes of a region within the picture, row by row: sRGB, opaque (transparency already laid on white). */
  read(region: Region): Uint8Array | Uint8ClampedArray;
}

/** Rows that are read at once. Enough to make a call worth its while, few enough for a phone's canvas. */
const ROWS_PER_READ = 128;

/**
 * Resizes a region to `size` x `size` with an antialiasing {@link triangleFilter}. It works on sRGB values, without rounding between
 * the passes.
 *
 * @returns [size, size, 3], RGB, 0..255.
 */
export function resizeRegion(pixels: PixelSource, region: Region, size: number): Float32Array {
  const across = triangleFilter(region.width, size);
  const down = triangleFilter(region.height, size);
  const sums = new Float64Array(size * size * 3);
  const row = new Float64Array(size * 3);
  // Output rows that the current source row reaches: both ends only ever move down.
  let first = 0;
  for (let top = 0; top < region.height; top += ROWS_PER_READ) {
    const height = Math.min(ROWS_PER_READ, region.height - top);
    const rgba = pixels.read({
      x: region.x,
      y: region.y + top,
      width: region.width,
      height,
    });
    for (let y = top; y < top + height; y++) {
      shrinkRow(rgba, (y - top) * region.width * 4, across, row);
      while (first < size && (down.starts[first] as number) + down.taps <= y) first++;
      for (let out = first; out < size && (down.starts[out] as number) <= y; out++) {
        addScaled(sums, out * size * 3, row, weightAt(down, out, y));
      }
    }
  }
  return weightedMeans(sums, across, down);
}

/**
 * The resized picture from the weighted sums of its pixels.
 *
 * @param sums - [size, size, 3], each the sum of pixels times their weights of both filters.
 * @returns [size, size, 3], float32.
 */
export function weightedMeans(sums: Float64Array, across: TriangleFilter, down: TriangleFilter): Float32Array {
  const means = new Float32Array(sums.length);
  let at = 0;
  for (const rowSum of down.sums) {
    for (const columnSum of across.sums) {
      const weight = rowSum * columnSum;
      means[at] = (sums[at] as number) / weight;
      means[at + 1] = (sums[at + 1] as number) / weight;
      means[at + 2] = (sums[at + 2] as number) / weight;
      at += 3;
    }
  }
  return means;
}

function weightAt(filter: TriangleFilter, out: number, source: number): number {
  return filter.weights[out * filter.taps + source - (filter.starts[out] as number)] as number;
}

function shrinkRow(rgba: Uint8Array | Uint8ClampedArray, offset: number, filter: TriangleFilter, row: Float64Array) {
  const { starts, weights, taps } = filter;
  for (let out = 0; out < starts.length; out++) {
    let red = 0;
    let green = 0;
    let blue = 0;
    let at = offset + (starts[out] as number) * 4;
    for (let k = out * taps; k < (out + 1) * taps; k++, at += 4) {
      const weight = weights[k] as number;
      if (weight === 0) continue;
      red += weight * (rgba[at] as number);
      green += weight * (rgba[at + 1] as number);
      blue += weight * (rgba[at + 2] as number);
    }
    row[out * 3] = red;
    row[out * 3 + 1] = green;
    row[out * 3 + 2] = blue;
  }
}

function addScaled(sums: Float64Array, offset: number, row: Float64Array, weight: number) {
  if (weight === 0) return;
  for (let i = 0; i < row.length; i++) sums[offset + i] = (sums[offset + i] as number) + weight * (row[i] as number);
}
