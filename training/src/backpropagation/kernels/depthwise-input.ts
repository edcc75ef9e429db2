// The gradient of a depthwise convolution of stride 2 for its input. (For stride 1 see `depthwise`.) AssemblyScript.
import { columnAt, rowAt } from './depthwise';
import { finish } from './epilogue';

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
  let out = x;
  let seen = extra;
  for (let i = from; i < to; i++) {
    const middleRow = (i + pad) & 1;
    const rowA = rowAt(y, (i + pad) >> 1, outSize, step, zeros);
    const rowB = middleRow ? zeros : rowAt(y, ((i + pad) >> 1) - 1, outSize, step, zeros);
    const filterA = filter + (middleRow ? step * 3 : 0);
    const filterB = filter + step * 6;
    for (let j = 0; j < size; j++, out += step, seen += step) {
      const middle = (j + pad) & 1;
      const column = (j + pad) >> 1;
      const a0 = columnAt(rowA, column, outSize, step, zeros);
      const b0 = columnAt(rowB, column, outSize, step, zeros);
      if (middle) {
        two(a0, filterA + step, b0, filterB + step, seen, out, step, epilogue);
      } else {
        const a1 = columnAt(rowA, column - 1, outSize, step, zeros);
        const b1 = columnAt(rowB, column - 1, outSize, step, zeros);
        if (middleRow) two(a0, filterA, a1, filterA + 2 * step, seen, out, step, epilogue);
        else four(a0, a1, b0, b1, filter, seen, out, step, epilogue);
      }
    }
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
