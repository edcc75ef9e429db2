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
