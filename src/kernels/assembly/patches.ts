// The first convolution as a matrix product: each output pixel's 3x3 patch as one row. AssemblyScript.
import { rowAt } from './depthwise';

/** Bytes of an RGB pixel, and of a row of patches: 3 x 3 pixels and one zero, because products want multiples of four. */
const PIXEL: usize = 12;
const PATCH: usize = 28 * 4;

/**
 * Lays out the patches of output rows `from` to `to` of a 3x3 convolution of an RGB image with "same" padding.
 *
 * @param x [size, size, 3]
 * @param y [(to - from) * outSize, 28]
 * @param zeros one row of zeros of the image.
 */
export function patches(
  x: usize,
  y: usize,
  zeros: usize,
  size: i32,
  outSize: i32,
  stride: i32,
  pad: i32,
  from: i32,
  to: i32,
): void {
  let out = y;
  for (let i = from; i < to; i++) {
    const top = i * stride - pad;
    const row0 = rowAt(x, top, size, PIXEL, zeros);
    const row1 = rowAt(x, top + 1, size, PIXEL, zeros);
    const row2 = rowAt(x, top + 2, size, PIXEL, zeros);
    for (let j = 0; j < outSize; j++, out += PATCH) {
      const left = j * stride - pad;
      copyThree(row0, left, size, out);
      copyThree(row1, left, size, out + 3 * PIXEL);
      copyThree(row2, left, size, out + 6 * PIXEL);
      f32.store(out, 0, 9 * PIXEL);
    }
  }
}

/** Copies three pixels of a row, zeros where they lie outside. */
function copyThree(row: usize, left: i32, size: i32, to: usize): void {
  if (left >= 0 && left + 3 <= size) {
    const from = row + (left as usize) * PIXEL;
    v128.store(to, v128.load(from));
    v128.store(to, v128.load(from, 16), 16);
    f32.store(to, f32.load(from, 32), 32);
    return;
  }
  for (let k = 0; k < 3; k++, to += PIXEL) {
    if (left + k >= 0 && left + k < size) memory.copy(to, row + ((left + k) as usize) * PIXEL, PIXEL);
    else memory.fill(to, 0, PIXEL);
  }
}
