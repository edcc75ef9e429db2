// Global average pooling. AssemblyScript.
import { throughRelu6 } from './epilogue';

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

/** The gradient before the ReLU6 whose output x[rows, channels] was pooled, from y[channels], the gradient for the mean. */
export function spread(y: usize, x: usize, gradient: usize, rows: i32, channels: i32): void {
  const step = (channels as usize) << 2;
  const share = f32x4.splat(1 / (rows as f32));
  for (let c: usize = 0; c < step; c += 16) {
    const part = f32x4.mul(v128.load(y + c), share);
    let at = c;
    for (let i = 0; i < rows; i++, at += step) v128.store(gradient + at, throughRelu6(part, v128.load(x + at)));
  }
}
