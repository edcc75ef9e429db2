// Matrix products for 1x1 convolutions, forward and backward. AssemblyScript: addresses are bytes, counts are elements.
// Tiles are 4 rows x 8 columns: eight accumulators, two columns vectors and one broadcast fill the sixteen registers of x86-64.

import { finish } from './epilogue';

/**
 * y[rows, columns] = epilogue(a[rows, depth] . b[depth, columns] + bias[columns]).
 *
 * @param panels b in panels of eight columns, as laid out by `packColumns`.
 * @param extra [rows, columns], read by MASK and ADD; must not overlap y.
 */
export function multiply(
  a: usize,
  panels: usize,
  bias: usize,
  extra: usize,
  y: usize,
  rows: i32,
  depth: i32,
  columns: i32,
  epilogue: i32,
): void {
  const aStride = (depth as usize) << 2;
  const yStride = (columns as usize) << 2;
  const tiled = rows & ~3;
  for (let j = 0; j < columns; j += 8) {
    const panel = panels + (j as usize) * aStride;
    const at = (j as usize) << 2;
    const start0 = v128.load(bias + at);
    const start1 = v128.load(bias + at, 16);
    let row = a;
    let out = at;
    for (let i = 0; i < tiled; i += 4) {
      let a0 = row;
      let a1 = a0 + aStride;
      let a2 = a1 + aStride;
      let a3 = a2 + aStride;
      const end = a1;
      row = a3 + aStride;
      let b = panel;
      let c00 = start0;
      let c01 = start1;
      let c10 = start0;
      let c11 = start1;
      let c20 = start0;
      let c21 = start1;
      let c30 = start0;
      let c31 = start1;
      while (a0 < end) {
        const b0 = v128.load(b);
        const b1 = v128.load(b, 16);
        let s = v128.load32_splat(a0);
        c00 = f32x4.add(c00, f32x4.mul(s, b0));
        c01 = f32x4.add(c01, f32x4.mul(s, b1));
        s = v128.load32_splat(a1);
        c10 = f32x4.add(c10, f32x4.mul(s, b0));
        c11 = f32x4.add(c11, f32x4.mul(s, b1));
        s = v128.load32_splat(a2);
        c20 = f32x4.add(c20, f32x4.mul(s, b0));
        c21 = f32x4.add(c21, f32x4.mul(s, b1));
        s = v128.load32_splat(a3);
        c30 = f32x4.add(c30, f32x4.mul(s, b0));
        c31 = f32x4.add(c31, f32x4.mul(s, b1));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
        b += 32;
      }
      v128.store(y + out, finish(c00, extra + out, epilogue));
      v128.store(y + out, finish(c01, extra + out + 16, epilogue), 16);
      out += yStride;
      v128.store(y + out, finish(c10, extra + out, epilogue));
      v128.store(y + out, finish(c11, extra + out + 16, epilogue), 16);
      out += yStride;
      v128.store(y + out, finish(c20, extra + out, epilogue));
      v128.store(y + out, finish(c21, extra + out + 16, epilogue), 16);
      out += yStride;
      v128.store(y + out, finish(c30, extra + out, epilogue));
      v128.store(y + out, finish(c31, extra + out + 16, epilogue), 16);
      out += yStride;
    }
    for (let i = tiled; i < rows; i++) {
      let b = panel;
      let c0 = start0;
      let c1 = start1;
      for (const end = row + aStride; row < end; row += 4, b += 32) {
        const s = v128.load32_splat(row);
        c0 = f32x4.add(c0, f32x4.mul(s, v128.load(b)));
        c1 = f32x4.add(c1, f32x4.mul(s, v128.load(b, 16)));
      }
      v128.store(y + out, finish(c0, extra + out, epilogue));
      v128.store(y + out, finish(c1, extra + out + 16, epilogue), 16);
      out += yStride;
    }
  }
}
