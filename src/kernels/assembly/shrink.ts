// Antialiased resizing in whole numbers: nothing is rounded, so that the result is that of any other exact way. AssemblyScript:
// addresses are bytes, counts are elements.

/** Rows that are summed up before the sums are stored: few enough that each keeps its place in the first-level cache. */
const ROWS = 8;

/**
 * sums[bytes] += the sum over k of weights[k] * rows[k, bytes].
 *
 * @param rows unsigned bytes, `stride` apart. One row behind the last must be readable.
 * @param weights signed 16-bit.
 * @param sums signed 32-bit.
 * @param bytes of a row, a multiple of 32.
 */
export function addRows(rows: usize, stride: usize, weights: usize, count: i32, sums: usize, bytes: usize): void {
  for (let first = 0; first < count; first += ROWS) {
    const last = min(first + ROWS, count);
    for (let j: usize = 0; j < bytes; j += 32) {
      const to = sums + (j << 2);
      let s0 = v128.load(to);
      let s1 = v128.load(to, 16);
      let s2 = v128.load(to, 32);
      let s3 = v128.load(to, 48);
      let s4 = v128.load(to, 64);
      let s5 = v128.load(to, 80);
      let s6 = v128.load(to, 96);
      let s7 = v128.load(to, 112);
      let at = rows + (first as usize) * stride + j;
      for (let k = first; k < last; k += 2, at += stride << 1) {
        const weight = weights + ((k as usize) << 1);
        const pair = k + 1 < last ? v128.load32_splat(weight) : i32x4.splat(load<u16>(weight));
        const below = at + stride;
        // Bytes of both rows in turn, so that one instruction multiplies and adds a pair.
        const a = v128.load(at);
        const b = v128.load(below);
        const low = i8x16.shuffle(a, b, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
        const high = i8x16.shuffle(a, b, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(low), pair));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(low), pair));
        s2 = i32x4.add(s2, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(high), pair));
        s3 = i32x4.add(s3, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(high), pair));
        const c = v128.load(at, 16);
        const d = v128.load(below, 16);
        const low2 = i8x16.shuffle(c, d, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
        const high2 = i8x16.shuffle(c, d, 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
        s4 = i32x4.add(s4, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(low2), pair));
        s5 = i32x4.add(s5, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(low2), pair));
        s6 = i32x4.add(s6, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(high2), pair));
        s7 = i32x4.add(s7, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(high2), pair));
      }
      v128.store(to, s0);
      v128.store(to, s1, 16);
      v128.store(to, s2, 32);
      v128.store(to, s3, 48);
      v128.store(to, s4, 64);
      v128.store(to, s5, 80);
      v128.store(to, s6, 96);
      v128.store(to, s7, 112);
    }
  }
}

/**
 * y[columns, 4] = the sum over k of weights[column, k] * pixels[starts[column] + k, 4].
 *
 * @param pixels signed 32-bit, four a pixel; `taps` pixels behind the last must be readable.
 * @param starts signed 32-bit.
 * @param weights [columns, taps] doubles.
 * @param y doubles.
 */
export function mixColumns(pixels: usize, starts: usize, weights: usize, taps: i32, y: usize, columns: i32): void {
  let weight = weights;
  let out = y;
  for (let i = 0; i < columns; i++, out += 32) {
    let at = pixels + ((i32.load(starts + ((i as usize) << 2)) as usize) << 4);
    let front = f64x2.splat(0);
    let back = front;
    // Of every other pixel, since each addition to a sum waits for the one before.
    let front2 = front;
    let back2 = front;
    const odd = taps & 1;
    for (let k = odd; k < taps; k += 2, at += 32, weight += 16) {
      const w = v128.load64_splat(weight);
      front = f64x2.add(front, f64x2.mul(w, f64x2.convert_low_i32x4_s(v128.load64_zero(at))));
      back = f64x2.add(back, f64x2.mul(w, f64x2.convert_low_i32x4_s(v128.load64_zero(at, 8))));
      const w2 = v128.load64_splat(weight, 8);
      front2 = f64x2.add(front2, f64x2.mul(w2, f64x2.convert_low_i32x4_s(v128.load64_zero(at, 16))));
      back2 = f64x2.add(back2, f64x2.mul(w2, f64x2.convert_low_i32x4_s(v128.load64_zero(at, 24))));
    }
    if (odd) {
      const w = v128.load64_splat(weight);
      front = f64x2.add(front, f64x2.mul(w, f64x2.convert_low_i32x4_s(v128.load64_zero(at))));
      back = f64x2.add(back, f64x2.mul(w, f64x2.convert_low_i32x4_s(v128.load64_zero(at, 8))));
      weight += 8;
    }
    v128.store(out, f64x2.add(front, front2));
    v128.store(out, f64x2.add(back, back2), 16);
  }
}
