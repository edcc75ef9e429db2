// What happens to parameters once their gradients are known. AssemblyScript.

/** to[count] = 0 */
export function clear(to: usize, count: i32): void {
  memory.fill(to, 0, (count as usize) << 2);
}

/** to[count] += from[count] */
export function add(to: usize, from: usize, count: i32): void {
  const end = to + ((count as usize) << 2);
  const whole = to + (((count & ~3) as usize) << 2);
  for (; to < whole; to += 16, from += 16) v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
  for (; to < end; to += 4, from += 4) f32.store(to, f32.load(to) + f32.load(from));
}

/** The sum of squares of values[count]. */
export function sumOfSquares(values: usize, count: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < count; i++, values += 4) {
    const value = f32.load(values) as f64;
    sum += value * value;
  }
  return sum;
}

/**
 * One step of Adam with decoupled weight decay (Loshchilov & Hutter 2019, arXiv:1711.05101, algorithm 2), and of the moving
 * average of the parameters.
 *
 * @param scale what gradients are multiplied by first.
 * @param rate learning rate / (1 - beta1^t).
 * @param spreadScale 1 / (1 - beta2^t).
 * @param shrink what parameters lose, as a share of themselves: learning rate * decay.
 * @param follow how far the average moves towards the parameters, 0..1.
 */
export function adamw(
  parameters: usize,
  gradients: usize,
  mean: usize,
  square: usize,
  average: usize,
  count: i32,
  scale: f32,
  rate: f32,
  beta1: f32,
  beta2: f32,
  spreadScale: f32,
  epsilon: f32,
  shrink: f32,
  follow: f32,
): void {
  const scales = f32x4.splat(scale);
  const rates = f32x4.splat(rate);
  const keepMean = f32x4.splat(beta1);
  const addMean = f32x4.splat(1 - beta1);
  const keepSquare = f32x4.splat(beta2);
  const addSquare = f32x4.splat(1 - beta2);
  const spreadScales = f32x4.splat(spreadScale);
  const epsilons = f32x4.splat(epsilon);
  const keep = f32x4.splat(1 - shrink);
  const follows = f32x4.splat(follow);
  const bytes = (count as usize) << 2;
  const whole = ((count & ~3) as usize) << 2;
  for (let at: usize = 0; at < bytes; at += at < whole ? 16 : 4) {
    // The last one to three values go one by one, through the same instructions.
    const four = at < whole;
    const g = f32x4.mul(load(gradients + at, four), scales);
    const m = f32x4.add(f32x4.mul(load(mean + at, four), keepMean), f32x4.mul(g, addMean));
    const v = f32x4.add(f32x4.mul(load(square + at, four), keepSquare), f32x4.mul(f32x4.mul(g, g), addSquare));
    const size = f32x4.add(f32x4.sqrt(f32x4.mul(v, spreadScales)), epsilons);
    const before = load(parameters + at, four);
    const after = f32x4.sub(f32x4.mul(before, keep), f32x4.div(f32x4.mul(m, rates), size));
    const past = load(average + at, four);
    store(mean + at, m, four);
    store(square + at, v, four);
    store(parameters + at, after, four);
    store(average + at, f32x4.add(past, f32x4.mul(f32x4.sub(after, past), follows)), four);
  }
}

function load(at: usize, four: bool): v128 {
  return four ? v128.load(at) : v128.load32_splat(at);
}

function store(at: usize, value: v128, four: bool): void {
  if (four) v128.store(at, value);
  else f32.store(at, f32x4.extract_lane(value, 0));
}
