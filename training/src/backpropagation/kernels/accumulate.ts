// Filter gradients of 1x1 convolutions.

/** Rows that are gone through at once: their part of both matrices stays in the first-level cache. */
const CHUNK = 96;

/**
 * out[aColumns, bColumns] += transpose(a[rows, aColumns]) . b[rows, bColumns], and sums[bColumns] += the column sums of b.
 *
 * @param aColumns a multiple of 4.
 * @param bColumns a multiple of 8.
 * @param scratch 32 bytes for each of CHUNK rows.
 */
export function accumulate(
  a: usize,
  b: usize,
  out: usize,
  sums: usize,
  scratch: usize,
  rows: i32,
  aColumns: i32,
  bColumns: i32,
): void {
  const aStride = (aColumns as usize) << 2;
  const bStride = (bColumns as usize) << 2;
  for (let from = 0; from < rows; from += CHUNK) {
    const count = min(CHUNK, rows - from);
    const aChunk = a + (from as usize) * aStride;
    const bChunk = b + (from as usize) * bStride;
    for (let j: usize = 0; j < bStride; j += 32) {
      packPanel(bChunk + j, bStride, scratch, sums + j, count);
      multiplyPanel(aChunk, aStride, scratch, out + j, bStride, count);
    }
  }
}

/** Copies eight columns of b to one place and adds up each. */
function packPanel(b: usize, bStride: usize, panel: usize, sums: usize, rows: i32): void {
  let sum0 = f32x4.splat(0);
  let sum1 = f32x4.splat(0);
  const end = panel + ((rows as usize) << 5);
  for (; panel < end; panel += 32, b += bStride) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    v128.store(panel, b0);
    v128.store(panel, b1, 16);
    sum0 = f32x4.add(sum0, b0);
    sum1 = f32x4.add(sum1, b1);
  }
  v128.store(sums, f32x4.add(v128.load(sums), sum0));
  v128.store(sums, f32x4.add(v128.load(sums, 16), sum1), 16);
}

function multiplyPanel(a: usize, aStride: usize, panel: usize, out: usize, outStride: usize, rows: i32): void {
  const panelEnd = panel + ((rows as usize) << 5);
  for (let i: usize = 0; i < aStride; i += 16) {
    let c00 = f32x4.splat(0);
    let c01 = c00;
    let c10 = c00;
    let c11 = c00;
    let c20 = c00;
    let c21 = c00;
    let c30 = c00;
    let c31 = c00;
    let row = a + i;
    for (let b = panel; b < panelEnd; b += 32, row += aStride) {
      const b0 = v128.load(b);
      const b1 = v128.load(b, 16);
      let s = v128.load32_splat(row);
      c00 = f32x4.add(c00, f32x4.mul(s, b0));
      c01 = f32x4.add(c01, f32x4.mul(s, b1));
      s = v128.load32_splat(row, 4);
      c10 = f32x4.add(c10, f32x4.mul(s, b0));
      c11 = f32x4.add(c11, f32x4.mul(s, b1));
      s = v128.load32_splat(row, 8);
      c20 = f32x4.add(c20, f32x4.mul(s, b0));
      c21 = f32x4.add(c21, f32x4.mul(s, b1));
      s = v128.load32_splat(row, 12);
      c30 = f32x4.add(c30, f32x4.mul(s, b0));
      c31 = f32x4.add(c31, f32x4.mul(s, b1));
    }
    let to = out + (i >> 2) * outStride;
    v128.store(to, f32x4.add(v128.load(to), c00));
    v128.store(to, f32x4.add(v128.load(to, 16), c01), 16);
    to += outStride;
    v128.store(to, f32x4.add(v128.load(to), c10));
    v128.store(to, f32x4.add(v128.load(to, 16), c11), 16);
    to += outStride;
    v128.store(to, f32x4.add(v128.load(to), c20));
    v128.store(to, f32x4.add(v128.load(to, 16), c21), 16);
    to += outStride;
    v128.store(to, f32x4.add(v128.load(to), c30));
    v128.store(to, f32x4.add(v128.load(to, 16), c31), 16);
  }
}
