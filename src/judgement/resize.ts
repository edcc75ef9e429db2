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

/** Output pixel `i` is the sum of `weights[i * taps + k]` times source pixel `starts[i] + k`. */
interface Filter {
  readonly starts: Int32Array;
  readonly weights: Float64Array;
  readonly taps: number;
}

/** Rows that are read at once. Enough to make a call worth its while, few enough for a phone's canvas. */
const ROWS_PER_READ = 128;

/**
 * Resizes a region to `size` x `size` with an antialiasing triangle filter: bilinear whose support widens by the scale when
 * shrinking, pixel centres at half (the filter of Pillow's and torchvision's antialiased BILINEAR). It works on sRGB values,
 * without rounding between the passes.
 *
 * @returns [size, size, 3], RGB, 0..255.
 */
export function resizeRegion(pixels: PixelSource, region: Region, size: number): Float32Array {
  const across = triangleFilter(region.width, size);
  const down = triangleFilter(region.height, size);
  const resized = new Float64Array(size * size * 3);
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
        addScaled(resized, out * size * 3, row, weightAt(down, out, y));
      }
    }
  }
  return Float32Array.from(resized);
}

function weightAt(filter: Filter, out: number, source: number): number {
  return filter.weights[out * filter.taps + source - (filter.starts[out] as number)] as number;
}

function shrinkRow(rgba: Uint8Array | Uint8ClampedArray, offset: number, filter: Filter, row: Float64Array) {
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

function triangleFilter(from: number, to: number): Filter {
  const scale = from / to;
  const support = Math.max(1, scale);
  const taps = Math.ceil(support) * 2 + 1;
  const starts = new Int32Array(to);
  const weights = new Float64Array(to * taps);
  for (let out = 0; out < to; out++) {
    const centre = (out + 0.5) * scale;
    const start = Math.max(0, Math.floor(centre - support));
    const end = Math.min(from, start + taps);
    starts[out] = start;
    let sum = 0;
    for (let at = start; at < end; at++) {
      const weight = Math.max(0, 1 - Math.abs(at + 0.5 - centre) / support);
      weights[out * taps + at - start] = weight;
      sum += weight;
    }
    for (let k = out * taps; k < (out + 1) * taps; k++) weights[k] = (weights[k] as number) / sum;
  }
  return { starts, weights, taps };
}
