/** A function to be minimised: its value at `at`, its gradient written into `gradient`. */
export type Objective = (at: Float64Array, gradient: Float64Array) => number;

const MEMORY = 10;
const SUFFICIENT_DECREASE = 1e-4;

/**
 * Minimises a smooth convex function by L-BFGS with backtracking (Nocedal & Wright 2006, algorithms 7.4 and 3.1). Stops when
 * a step gains less than `tolerance` of the value, or after `iterations`.
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  { iterations = 200, tolerance = 1e-6 }: { readonly iterations?: number; readonly tolerance?: number } = {},
): Float64Array {
  let at: Float64Array = start.slice();
  let gradient: Float64Array = new Float64Array(at.length);
  let value = objective(at, gradient);
  const history: Pair[] = [];
  for (let i = 0; i < iterations; i++) {
    const direction = descentDirection(gradient, history);
    const next = lineSearch(objective, at, value, gradient, direction);
    if (!next) return at;
    remember(history, at, gradient, next);
    const gain = value - next.value;
    ({ at, gradient, value } = next);
    if (gain <= tolerance * Math.max(1e-3, Math.abs(value))) return at;
  }
  return at;
}

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly product: number;
}

interface Point {
  readonly at: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

function lineSearch(
  objective: Objective,
  at: Float64Array,
  value: number,
  gradient: Float64Array,
  direction: Float64Array,
): Point | undefined {
  const slope = dot(gradient, direction);
  if (!(slope < 0)) return undefined;
  for (let length = 1; length > 1e-10; length /= 2) {
    const next = at.map((x, i) => x + length * (direction[i] as number));
    const nextGradient = new Float64Array(at.length);
    const nextValue = objective(next, nextGradient);
    if (nextValue <= value + SUFFICIENT_DECREASE * length * slope)
      return { at: next, gradient: nextGradient, value: nextValue };
  }
  return undefined;
}

function remember(history: Pair[], at: Float64Array, gradient: Float64Array, next: Point) {
  const step = next.at.map((x, i) => x - (at[i] as number));
  const change = next.gradient.map((g, i) => g - (gradient[i] as number));
  const product = dot(step, change);
  if (product > 1e-12) history.push({ step, change, product });
  if (history.length > MEMORY) history.shift();
}

/** The two-loop recursion: minus the inverse Hessian, as far as it is remembered, times the gradient. */
function descentDirection(gradient: Float64Array, history: readonly Pair[]): Float64Array {
  const direction = gradient.map((g) => -g);
  const newestFirst = [...history].reverse();
  const shares = newestFirst.map(({ step, change, product }) => {
    const share = dot(step, direction) / product;
    addScaled(direction, change, -share);
    return share;
  });
  const [newest] = newestFirst;
  const scale = newest
    ? newest.product / dot(newest.change, newest.change)
    : 1 / Math.max(1, Math.sqrt(dot(gradient, gradient)));
  for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  for (const [i, { step, change, product }] of [...newestFirst.entries()].reverse()) {
    addScaled(direction, step, (shares[i] ?? 0) - dot(change, direction) / product);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, scale: number) {
  for (let i = 0; i < target.length; i++) target[i] = (target[i] as number) + scale * (source[i] as number);
}
