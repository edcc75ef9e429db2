import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernels } from '../../../../training/src/backpropagation/compile-kernels.ts';
import { createEngine } from '../../../../training/src/backpropagation/engine.ts';
import { instantiateKernels } from '../../../../training/src/backpropagation/kernels.ts';
import { flattenWeights, nameWeights } from '../../../../training/src/backpropagation/parameters.ts';
import { planNetwork } from '../../../../training/src/backpropagation/plan-network.ts';
import { createShared } from '../../../../training/src/backpropagation/shared.ts';
import { initialState } from '../../../../training/src/backpropagation/training-state.ts';
import { referenceGradients } from './reference.ts';
import { randomInputs, SMALL_LAYERS, smallWeights } from './small-network.ts';

let module: WebAssembly.Module;
beforeAll(async () => {
  module = await compileKernels();
});

function engineOf(size: number, images: number, outputs: number, tileBytes?: number) {
  const weights = smallWeights(outputs);
  const plan = planNetwork(SMALL_LAYERS, weights, size, outputs);
  const shared = createShared(plan, initialState(flattenWeights(plan, weights)), module, {
    workers: 1,
    share: images,
    images,
    ...(tileBytes ? { tileBytes } : {}),
  });
  const engine = createEngine(instantiateKernels(module, shared.memory), shared, 0);
  return { weights, plan, shared, engine };
}

describe('gradients of the whole network', () => {
  it.each([
    { size: 33, images: 3, outputs: 1 },
    { size: 32, images: 2, outputs: 2 },
    { size: 41, images: 1, outputs: 3 },
    { size: 50, images: 2, outputs: 1 },
    { size: 33, images: 2, outputs: 1, tileBytes: 1 },
    { size: 50, images: 2, outputs: 1, tileBytes: 5000 },
    { size: 32, images: 5, outputs: 1, tileBytes: 20000 },
  ])('are those of TensorFlow.js: $images of $size px, $outputs outputs', async ({ size, images, outputs, tileBytes }) => {
    const { weights, plan, engine } = engineOf(size, images, outputs, tileBytes);
    const inputs = randomInputs(images, size);
    const upstream = Float32Array.from({ length: images * outputs }, (_, i) => Math.cos(i * 2 + 1));
    engine.inputs.set(inputs);
    engine.load('parameters');
    const logits = engine.forward(0, images);
    engine.backward(0, images, upstream);

    const reference = await referenceGradients(SMALL_LAYERS, weights, inputs, size, upstream);
    expect(distance(logits, reference.logits)).toBeLessThan(1e-5);
    for (const [name, { values }] of nameWeights(plan, engine.gradients)) {
      expect(distance(values, reference.gradients.get(name) as Float32Array), name).toBeLessThan(1e-5);
    }
  });
});

/** Length of the difference over length of the reference. */
function distance(values: Float32Array, reference: Float32Array): number {
  expect(values.length).toBe(reference.length);
  const length = (array: ArrayLike<number>) => Math.hypot(...Array.from(array));
  return length(values.map((value, i) => value - (reference[i] as number))) / length(reference);
}
