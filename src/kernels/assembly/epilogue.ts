// What happens to a result before it is stored. AssemblyScript.

export const PLAIN = 0;
/** Clamped to 0..6. */
export const RELU6 = 1;
/** Zeroed where `extra`, the output of a ReLU6, is at one of its ends: the gradient through that ReLU6. */
export const MASK = 2;
/** `extra` is added. */
export const ADD = 3;

export function finish(value: v128, extra: usize, epilogue: i32): v128 {
  if (epilogue === RELU6) return f32x4.pmin(f32x4.splat(6), f32x4.pmax(f32x4.splat(0), value));
  if (epilogue === ADD) return f32x4.add(value, v128.load(extra));
  if (epilogue === MASK) return throughRelu6(value, v128.load(extra));
  return value;
}

/** The gradient before a ReLU6, from the gradient behind it and its output. */
export function throughRelu6(gradient: v128, output: v128): v128 {
  return v128.and(gradient, v128.and(f32x4.gt(output, f32x4.splat(0)), f32x4.lt(output, f32x4.splat(6))));
}
