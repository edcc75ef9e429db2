// Global average pooling. AssemblyScript.

/** y[channels] = the mean of x[rows, channels] over its rows. */
export function pool(x: usize, y: usize, rows: i32, channels: i32): void {
  const step = (channels as usize) << 2;
  const share = f32x4.splat(1 / (rows as f32));
  for (let c: usize = 0; c < step; c += 16) {
    let sum = f32x4.splat(0);
    let at = x + c;
    for (let i = 0; i < rows; i++, at += step) sum = f32x4.add(sum, v128.load(at));
    v128.store(y + c, f32x4.mul(sum, share));
  }
}
