// Filters laid out for `multiply`: eight columns at a time, one row of them behind the other. AssemblyScript.

/**
 * @param b [depth, columns]
 * @param panels [columns / 8, paddedDepth, 8]; rows beyond `depth` are filled with zeros.
 */
export function packColumns(b: usize, panels: usize, depth: i32, paddedDepth: i32, columns: i32): void {
  const step = (columns as usize) << 2;
  let to = panels;
  for (let j = 0; j < columns; j += 8) {
    let from = b + ((j as usize) << 2);
    for (let i = 0; i < paddedDepth; i++, from += step, to += 32) {
      v128.store(to, i < depth ? v128.load(from) : f32x4.splat(0));
      v128.store(to, i < depth ? v128.load(from, 16) : f32x4.splat(0), 16);
    }
  }
}

/**
 * The same for the transpose of b: its rows are the columns of the product.
 *
 * @param b [rows, depth]
 * @param panels [rows / 8, depth, 8]
 */
export function packRows(b: usize, panels: usize, rows: i32, depth: i32): void {
  const step = (depth as usize) << 2;
  let to = panels;
  for (let i = 0; i < rows; i += 8) {
    const from = b + (i as usize) * step;
    for (let j: usize = 0; j < step; j += 4, to += 32) {
      for (let k = 0; k < 8; k++) f32.store(to + (k << 2), f32.load(from + (k as usize) * step + j));
    }
  }
}

/** Turns a depthwise filter by 180 degrees. */
export function turnFilter(filter: usize, turned: usize, channels: i32): void {
  const step = (channels as usize) << 2;
  for (let k = 0; k < 9; k++) memory.copy(turned + ((8 - k) as usize) * step, filter + (k as usize) * step, step);
}
