// Filters laid out for the products of the backward pass. AssemblyScript.

/**
 * What `packColumns` does, for the transpose of b: its rows are the columns of the product.
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
