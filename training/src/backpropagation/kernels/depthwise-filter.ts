// The gradient of a depthwise convolution for its filter and bias. AssemblyScript.
import { columnAt, rowAt } from '../../../../src/kernels/assembly/index';

/**
 * Adds what output rows `from` to `to` contribute to the gradients of the filter and of the bias.
 *
 * @param x the input, [size, size, channels].
 * @param y row `from` of the gradient for the output, [outSize, outSize, channels].
 * @param filter the filter's gradient, [3, 3, channels].
 * @param sums the bias's gradient, [channels].
 * @param zeros one row of zeros of the input.
 */
export function depthwiseFilter(
  x: usize,
  y: usize,
  filter: usize,
  sums: usize,
  zeros: usize,
  size: i32,
  outSize: i32,
  channels: i32,
  stride: i32,
  pad: i32,
  from: i32,
  to: i32,
): void {
  const step = (channels as usize) << 2;
  const lastQuad = (size - 3 + pad) / stride - 3;
  let gradient = y;
  for (let i = from; i < to; i++) {
    const top = i * stride - pad;
    const row0 = rowAt(x, top, size, step, zeros);
    const row1 = rowAt(x, top + 1, size, step, zeros);
    const row2 = rowAt(x, top + 2, size, step, zeros);
    for (let j = 0; j < outSize; ) {
      const left = j * stride - pad;
      if (left >= 0 && j <= lastQuad) {
        const at = (left as usize) * step;
        if (stride === 1) quad(row0 + at, row1 + at, row2 + at, gradient, filter, sums, step);
        else quadOfStride2(row0 + at, row1 + at, row2 + at, gradient, filter, sums, step);
        j += 4;
        gradient += step << 2;
      } else {
        const column0 = columnAt(0, left, size, step, usize.MAX_VALUE);
        const column1 = columnAt(0, left + 1, size, step, usize.MAX_VALUE);
        const column2 = columnAt(0, left + 2, size, step, usize.MAX_VALUE);
        single(row0, row1, row2, column0, gradient, filter, step);
        single(row0, row1, row2, column1, gradient, filter + step, step);
        single(row0, row1, row2, column2, gradient, filter + 2 * step, step);
        addTo(sums, gradient, step);
        j++;
        gradient += step;
      }
    }
  }
}

/** One column of the filter at one output pixel. */
function single(row0: usize, row1: usize, row2: usize, column: usize, y: usize, filter: usize, step: usize): void {
  if (column === usize.MAX_VALUE) return;
  const x0 = row0 + column;
  const x1 = row1 + column;
  const x2 = row2 + column;
  for (let c: usize = 0; c < step; c += 16) {
    const d = v128.load(y + c);
    let f = filter + c;
    v128.store(f, f32x4.add(v128.load(f), f32x4.mul(d, v128.load(x0 + c))));
    f += 3 * step;
    v128.store(f, f32x4.add(v128.load(f), f32x4.mul(d, v128.load(x1 + c))));
    f += 3 * step;
    v128.store(f, f32x4.add(v128.load(f), f32x4.mul(d, v128.load(x2 + c))));
  }
}

function addTo(sums: usize, y: usize, step: usize): void {
  for (let c: usize = 0; c < step; c += 16) v128.store(sums + c, f32x4.add(v128.load(sums + c), v128.load(y + c)));
}

/** Adds four products to what lies at `to`. */
function add(to: usize, d0: v128, d1: v128, d2: v128, d3: v128, x0: v128, x1: v128, x2: v128, x3: v128): void {
  const sum = f32x4.add(f32x4.add(f32x4.mul(d0, x0), f32x4.mul(d1, x1)), f32x4.add(f32x4.mul(d2, x2), f32x4.mul(d3, x3)));
  v128.store(to, f32x4.add(v128.load(to), sum));
}

/** Four output pixels side by side, all inside. */
function quad(row0: usize, row1: usize, row2: usize, y: usize, filter: usize, sums: usize, step: usize): void {
  for (let c: usize = 0; c < step; c += 16) {
    let d = y + c;
    const d0 = v128.load(d);
    d += step;
    const d1 = v128.load(d);
    d += step;
    const d2 = v128.load(d);
    d += step;
    const d3 = v128.load(d);
    v128.store(sums + c, f32x4.add(v128.load(sums + c), f32x4.add(f32x4.add(d0, d1), f32x4.add(d2, d3))));
    let f = filter + c;
    for (let k = 0; k < 3; k++) {
      let at = (k === 0 ? row0 : k === 1 ? row1 : row2) + c;
      const x0 = v128.load(at);
      at += step;
      const x1 = v128.load(at);
      at += step;
      const x2 = v128.load(at);
      at += step;
      const x3 = v128.load(at);
      at += step;
      add(f, d0, d1, d2, d3, x0, x1, x2, x3);
      f += step;
      const x4 = v128.load(at);
      at += step;
      add(f, d0, d1, d2, d3, x1, x2, x3, x4);
      f += step;
      add(f, d0, d1, d2, d3, x2, x3, x4, v128.load(at));
      f += step;
    }
  }
}

function quadOfStride2(row0: usize, row1: usize, row2: usize, y: usize, filter: usize, sums: usize, step: usize): void {
  for (let c: usize = 0; c < step; c += 16) {
    let d = y + c;
    const d0 = v128.load(d);
    d += step;
    const d1 = v128.load(d);
    d += step;
    const d2 = v128.load(d);
    d += step;
    const d3 = v128.load(d);
    v128.store(sums + c, f32x4.add(v128.load(sums + c), f32x4.add(f32x4.add(d0, d1), f32x4.add(d2, d3))));
    let f = filter + c;
    for (let k = 0; k < 3; k++) {
      const at = (k === 0 ? row0 : k === 1 ? row1 : row2) + c;
      const x2 = v128.load(at + 2 * step);
      const x4 = v128.load(at + 4 * step);
      const x6 = v128.load(at + 6 * step);
      add(f, d0, d1, d2, d3, v128.load(at), x2, x4, x6);
      add(f + 2 * step, d0, d1, d2, d3, x2, x4, x6, v128.load(at + 8 * step));
      const x1 = v128.load(at + step);
      const x3 = v128.load(at + 3 * step);
      const x5 = v128.load(at + 5 * step);
      add(f + step, d0, d1, d2, d3, x1, x3, x5, v128.load(at + 7 * step));
      f += 3 * step;
    }
  }
}
