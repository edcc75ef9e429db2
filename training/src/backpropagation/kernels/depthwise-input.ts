// The gradient of a depthwise convolution of stride 2 for its input. (For stride 1 see `depthwise`.) AssemblyScript.
import { columnAt, finish, rowAt } from '../../../../src/kernels/assembly/index';

/**
 * Input rows `from` to `to` of the gradient: x = epilogue(transposed convolution(y)). An input pixel was seen by one or two output
 * rows and columns: by the middle of the filter where its place plus the padding is odd, else by both ends.
 *
 * @param y the gradient for the output, [outSize, outSize, channels].
 * @param extra as x; read by the epilogues MASK and ADD.
 * @param x row `from` of the gradient for the input, [size, size, channels].
 * @param zeros one row of zeros of the output.
 */
export function depthwiseInputOfStride2(
  y: usize,
  filter: usize,
  extra: usize,
  x: usize,
  zeros: usize,
  size: i32,
  outSize: i32,
  channels: i32,
  pad: i32,
  from: i32,
  to: i32,
  epilogue: i32,
): void {
  const step = (channels as usize) << 2;
  const rowLength = (size as usize) * step;
  for (let i = from; i < to; i++) {
    const place = i + pad;
    const at = ((i - from) as usize) * rowLength;
    const below = rowAt(y, place >> 1, outSize, step, zeros);
    if (place & 1) {
      middleRow(below, filter + 3 * step, extra + at, x + at, zeros, size, outSize, step, pad, epilogue);
    } else {
      const above = rowAt(y, (place >> 1) - 1, outSize, step, zeros);
      outerRow(above, below, filter, extra + at, x + at, zeros, size, outSize, step, pad, epilogue);
    }
  }
}

/** A row that only the middle of the filter saw. */
function middleRow(
  y: usize,
  filter: usize,
  extra: usize,
  x: usize,
  zeros: usize,
  size: i32,
  outSize: i32,
  step: usize,
  pad: i32,
  epilogue: i32,
): void {
  for (let j = 0; j < size; j++, x += step, extra += step) {
    const place = j + pad;
    const right = columnAt(y, place >> 1, outSize, step, zeros);
    if (place & 1) {
      one(right, filter + step, extra, x, step, epilogue);
    } else {
      const left = columnAt(y, (place >> 1) - 1, outSize, step, zeros);
      two(right, filter, left, filter + 2 * step, extra, x, step, epilogue);
    }
  }
}

/** A row that the top of the filter saw, and its bottom. */
function outerRow(
  above: usize,
  below: usize,
  filter: usize,
  extra: usize,
  x: usize,
  zeros: usize,
  size: i32,
  outSize: i32,
  step: usize,
  pad: i32,
  epilogue: i32,
): void {
  for (let j = 0; j < size; j++, x += step, extra += step) {
    const place = j + pad;
    const right = columnAt(below, place >> 1, outSize, step, zeros);
    const rightAbove = columnAt(above, place >> 1, outSize, step, zeros);
    if (place & 1) {
      two(right, filter + step, rightAbove, filter + 7 * step, extra, x, step, epilogue);
    } else {
      const left = columnAt(below, (place >> 1) - 1, outSize, step, zeros);
      const leftAbove = columnAt(above, (place >> 1) - 1, outSize, step, zeros);
      four(right, left, rightAbove, leftAbove, filter, extra, x, step, epilogue);
    }
  }
}

function one(y: usize, f: usize, extra: usize, x: usize, step: usize, epilogue: i32): void {
  for (let c: usize = 0; c < step; c += 16) {
    v128.store(x + c, finish(f32x4.mul(v128.load(y + c), v128.load(f + c)), extra + c, epilogue));
  }
}

function two(y0: usize, f0: usize, y1: usize, f1: usize, extra: usize, x: usize, step: usize, epilogue: i32): void {
  for (let c: usize = 0; c < step; c += 16) {
    const sum = f32x4.add(f32x4.mul(v128.load(y0 + c), v128.load(f0 + c)), f32x4.mul(v128.load(y1 + c), v128.load(f1 + c)));
    v128.store(x + c, finish(sum, extra + c, epilogue));
  }
}

function four(
  y0: usize,
  y1: usize,
  y2: usize,
  y3: usize,
  filter: usize,
  extra: usize,
  x: usize,
  step: usize,
  epilogue: i32,
): void {
  for (let c: usize = 0; c < step; c += 16) {
    const f = filter + c;
    let sum = f32x4.mul(v128.load(y0 + c), v128.load(f));
    sum = f32x4.add(sum, f32x4.mul(v128.load(y1 + c), v128.load(f + 2 * step)));
    sum = f32x4.add(sum, f32x4.mul(v128.load(y2 + c), v128.load(f + 6 * step)));
    sum = f32x4.add(sum, f32x4.mul(v128.load(y3 + c), v128.load(f + 8 * step)));
    v128.store(x + c, finish(sum, extra + c, epilogue));
  }
}
