// The gradient of global average pooling. AssemblyScript.
import { throughRelu6 } from '../../../../src/kernels/assembly/index';

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
