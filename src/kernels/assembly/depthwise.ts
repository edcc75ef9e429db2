// 3x3 convolution of each channel by itself, with TensorFlow's "same" padding, on one image [size, size, channels].
// AssemblyScript: addresses are bytes, counts are elements, `step` is the bytes of one pixel.
import { finish } from './epilogue';

/** Where a column of a row lies, or zeros for one outside the image. */
export function columnAt(row: usize, column: i32, size: i32, step: usize, zeros: usize): usize {
  return column >= 0 && column < size ? row + (column as usize) * step : zeros;
}

/** Where a row of an image lies, or a row of zeros for one outside. */
export function rowAt(image: usize, row: i32, size: i32, step: usize, zeros: usize): usize {
  return row >= 0 && row < size ? image + ((row * size) as usize) * step : zeros;
}

/**
 * Output rows `from` to `to` of the convolution: y = epilogue(convolution(x) + bias). With the filter turned by 180 degrees it
 * is the gradient for x of such a convolution of stride 1.
 *
 * @param filter [3, 3, channels]
 * @param extra as y; read by the epilogues MASK and ADD.
 * @param y row `from` of the output.
 * @param zeros one row of zeros.
 */
export function depthwise(
  x: usize,
  filter: usize,
  bias: usize,
  extra: usize,
  y: usize,
  zeros: usize,
  size: i32,
  outSize: i32,
  channels: i32,
  stride: i32,
  pad: i32,
  from: i32,
  to: i32,
  epilogue: i32,
): void {
  const step = (channels as usize) << 2;
  let out = y;
  let seen = extra;
  // The last pixel whose three columns and those of the next three pixels all lie inside.
  const lastQuad = (size - 3 + pad) / stride - 3;
  for (let i = from; i < to; i++) {
    const top = i * stride - pad;
    const row0 = rowAt(x, top, size, step, zeros);
    const row1 = rowAt(x, top + 1, size, step, zeros);
    const row2 = rowAt(x, top + 2, size, step, zeros);
    for (let j = 0; j < outSize; ) {
      const left = j * stride - pad;
      if (left >= 0 && j <= lastQuad) {
        const at = (left as usize) * step;
        if (stride === 1) quad(row0 + at, row1 + at, row2 + at, filter, bias, seen, out, step, epilogue);
        else quadOfStride2(row0 + at, row1 + at, row2 + at, filter, bias, seen, out, step, epilogue);
        j += 4;
        out += step << 2;
        seen += step << 2;
      } else {
        single(
          columnAt(row0, left, size, step, zeros),
          columnAt(row0, left + 1, size, step, zeros),
          columnAt(row0, left + 2, size, step, zeros),
          columnAt(row1, left, size, step, zeros),
          columnAt(row1, left + 1, size, step, zeros),
          columnAt(row1, left + 2, size, step, zeros),
          columnAt(row2, left, size, step, zeros),
          columnAt(row2, left + 1, size, step, zeros),
          columnAt(row2, left + 2, size, step, zeros),
          filter,
          bias,
          seen,
          out,
          step,
          epilogue,
        );
        j++;
        out += step;
        seen += step;
      }
    }
  }
}

/** One output pixel from its nine neighbours. */
function single(
  x0: usize,
  x1: usize,
  x2: usize,
  x3: usize,
  x4: usize,
  x5: usize,
  x6: usize,
  x7: usize,
  x8: usize,
  filter: usize,
  bias: usize,
  extra: usize,
  y: usize,
  step: usize,
  epilogue: i32,
): void {
  for (let c: usize = 0; c < step; c += 16) {
    let f = filter + c;
    let sum = f32x4.add(v128.load(bias + c), f32x4.mul(v128.load(x0 + c), v128.load(f)));
    f += step;
    sum = f32x4.add(sum, f32x4.mul(v128.load(x1 + c), v128.load(f)));
    f += step;
    sum = f32x4.add(sum, f32x4.mul(v128.load(x2 + c), v128.load(f)));
    f += step;
    sum = f32x4.add(sum, f32x4.mul(v128.load(x3 + c), v128.load(f)));
    f += step;
    sum = f32x4.add(sum, f32x4.mul(v128.load(x4 + c), v128.load(f)));
    f += step;
    sum = f32x4.add(sum, f32x4.mul(v128.load(x5 + c), v128.load(f)));
    f += step;
    sum = f32x4.add(sum, f32x4.mul(v128.load(x6 + c), v128.load(f)));
    f += step;
    sum = f32x4.add(sum, f32x4.mul(v128.load(x7 + c), v128.load(f)));
    f += step;
    sum = f32x4.add(sum, f32x4.mul(v128.load(x8 + c), v128.load(f)));
    v128.store(y + c, finish(sum, extra + c, epilogue));
  }
}

/** Three taps of one row: sum + x0 f0 + x1 f1 + x2 f2. */
function taps(sum: v128, x0: v128, x1: v128, x2: v128, f0: v128, f1: v128, f2: v128): v128 {
  return f32x4.add(f32x4.add(f32x4.add(sum, f32x4.mul(x0, f0)), f32x4.mul(x1, f1)), f32x4.mul(x2, f2));
}

/** Four output pixels side by side, all inside. */
function quad(
  row0: usize,
  row1: usize,
  row2: usize,
  filter: usize,
  bias: usize,
  extra: usize,
  y: usize,
  step: usize,
  epilogue: i32,
): void {
  for (let c: usize = 0; c < step; c += 16) {
    let sum0 = v128.load(bias + c);
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    let f = filter + c;
    for (let k = 0; k < 3; k++) {
      let at = (k === 0 ? row0 : k === 1 ? row1 : row2) + c;
      const f0 = v128.load(f);
      f += step;
      const f1 = v128.load(f);
      f += step;
      const f2 = v128.load(f);
      f += step;
      const x0 = v128.load(at);
      at += step;
      const x1 = v128.load(at);
      at += step;
      const x2 = v128.load(at);
      at += step;
      sum0 = taps(sum0, x0, x1, x2, f0, f1, f2);
      const x3 = v128.load(at);
      at += step;
      sum1 = taps(sum1, x1, x2, x3, f0, f1, f2);
      const x4 = v128.load(at);
      at += step;
      sum2 = taps(sum2, x2, x3, x4, f0, f1, f2);
      sum3 = taps(sum3, x3, x4, v128.load(at), f0, f1, f2);
    }
    storeQuad(y + c, extra + c, step, sum0, sum1, sum2, sum3, epilogue);
  }
}

function quadOfStride2(
  row0: usize,
  row1: usize,
  row2: usize,
  filter: usize,
  bias: usize,
  extra: usize,
  y: usize,
  step: usize,
  epilogue: i32,
): void {
  for (let c: usize = 0; c < step; c += 16) {
    let sum0 = v128.load(bias + c);
    let sum1 = sum0;
    let sum2 = sum0;
    let sum3 = sum0;
    let f = filter + c;
    for (let k = 0; k < 3; k++) {
      let at = (k === 0 ? row0 : k === 1 ? row1 : row2) + c;
      const f0 = v128.load(f);
      f += step;
      const f1 = v128.load(f);
      f += step;
      const f2 = v128.load(f);
      f += step;
      const x0 = v128.load(at);
      at += step;
      const x1 = v128.load(at);
      at += step;
      const x2 = v128.load(at);
      at += step;
      sum0 = taps(sum0, x0, x1, x2, f0, f1, f2);
      const x3 = v128.load(at);
      at += step;
      const x4 = v128.load(at);
      at += step;
      sum1 = taps(sum1, x2, x3, x4, f0, f1, f2);
      const x5 = v128.load(at);
      at += step;
      const x6 = v128.load(at);
      at += step;
      sum2 = taps(sum2, x4, x5, x6, f0, f1, f2);
      const x7 = v128.load(at);
      at += step;
      sum3 = taps(sum3, x6, x7, v128.load(at), f0, f1, f2);
    }
    storeQuad(y + c, extra + c, step, sum0, sum1, sum2, sum3, epilogue);
  }
}

function storeQuad(y: usize, extra: usize, step: usize, y0: v128, y1: v128, y2: v128, y3: v128, epilogue: i32): void {
  v128.store(y, finish(y0, extra, epilogue));
  v128.store(y + step, finish(y1, extra + step, epilogue));
  v128.store(y + 2 * step, finish(y2, extra + 2 * step, epilogue));
  v128.store(y + 3 * step, finish(y3, extra + 3 * step, epilogue));
}
