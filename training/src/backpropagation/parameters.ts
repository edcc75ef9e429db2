import type { NetworkPlan } from './plan.ts';

/**
 * All parameters in one array [plan.parameterCount]. The head starts at zero where `weights` has none.
 *
 * @throws {RangeError} when another weight is missing or has the wrong length.
 */
export function flattenWeights(
  plan: NetworkPlan,
  weights: ReadonlyMap<string, { readonly values: Float32Array }>,
): Float32Array {
  const flat = new Float32Array(plan.parameterCount);
  for (const { name, offset, length } of plan.parameters) {
    const values = weights.get(name)?.values;
    if (!values && name.startsWith('head/')) continue;
    if (values?.length !== length) throw new RangeError(`The weight ${name} must have ${length} values`);
    flat.set(values, offset);
  }
  return flat;
}

/** The opposite of `flattenWeights`: each tensor by its name, copied. */
export function nameWeights(
  plan: NetworkPlan,
  flat: Float32Array,
): Map<string, { name: string; shape: readonly number[]; values: Float32Array }> {
  return new Map(
    plan.parameters.map(({ name, shape, offset, length }) => [
      name,
      { name, shape, values: Float32Array.from(flat.subarray(offset, offset + length)) },
    ]),
  );
}
