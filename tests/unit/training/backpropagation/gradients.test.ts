import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernels } from '../../../../training/src/backpropagation/compile-kernels.ts';
import { nameWeights } from '../../../../training/src/backpropagation/parameters.ts';
import { trainShare } from '../../../../training/src/backpropagation/train-share.ts';
import { referenceGradients } from './reference.ts';
import { smallEngine } from './small-engine.ts';
import { randomInputs, SMALL_LAYERS } from './small-network.ts';

let module: WebAssembly.Module;
beforeAll(async () => {
  module = await compileKernels();
});

describe('gradients of the whole network', () => {
  it.each([
    { size: 33, images: 3, outputs: 1 },
    { size: 32, images: 2, outputs: 2 },
    { size: 41, images: 1, outputs: 3 },
    { size: 50, images: 2, outputs: 1 },
    { size: 33, images: 2, outputs: 1, tileBytes: 1 },
    { size: 50, images: 2, outputs: 1, tileBytes: 5000 },
    { size: 32, images: 5, outputs: 1, tileBytes: 20000 },
  ])('are those of TensorFlow.js: %o', async (settings) => {
    const { size, images, outputs } = settings;
    const { weights, plan, engine } = smallEngine(module, settings);
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

  it('are not computed for frozen layers, and the same for the others', () => {
    const settings = { size: 33, images: 2, outputs: 1 };
    const whole = smallEngine(module, settings);
    const part = smallEngine(module, settings);
    const labels = { targets: Float32Array.of(0, 1), weights: Float32Array.of(1, 1) };
    for (const [{ engine }, frozen] of [
      [whole, 0],
      [part, 3],
    ] as const) {
      engine.inputs.set(randomInputs(2, 33));
      engine.load('parameters');
      trainShare(engine, labels, 2, 2, { frozen });
    }
    const gradients = nameWeights(part.plan, part.engine.gradients);
    for (const [name, { values }] of nameWeights(whole.plan, whole.engine.gradients)) {
      const expected = /^(stem|a_|b_)/.test(name) ? new Float32Array(values.length) : values;
      expect(gradients.get(name)?.values, name).toEqual(expected);
    }
  });

  it('are the slope of the loss, labels and weights included', () => {
    const { plan, shared, engine } = smallEngine(module, { size: 33, images: 2, outputs: 2 });
    engine.inputs.set(randomInputs(5, 33).subarray(0, engine.inputs.length));
    const labels = { targets: Float32Array.of(0, 1, 0.3, 0.8), weights: Float32Array.of(1, 0.5, 2, 0) };
    const parameters = new Float32Array(shared.memory.buffer, shared.map.parameters, plan.parameterCount);
    const loss = () => {
      engine.load('parameters');
      return trainShare(engine, labels, 2, 1, { smoothing: 0.1 }).loss;
    };
    loss();
    const gradients = Float32Array.from(engine.gradients);
    const start = Float32Array.from(parameters);
    // Along the gradient the loss changes most, so that rounding matters least.
    const length = Math.hypot(...gradients);
    const stepTo = (way: number) =>
      parameters.set(start.map((value, i) => value + (way * (gradients[i] as number)) / length));
    const slope = (way: number) => {
      stepTo(way);
      const above = loss();
      stepTo(-way);
      return (above - loss()) / (2 * way);
    };
    expect(slope(1e-3) / length).toBeCloseTo(1, 2);
    expect(slope(1e-2) / length).toBeCloseTo(1, 1);
  });
});

/** Length of the difference over length of the reference. */
function distance(values: Float32Array, reference: Float32Array): number {
  expect(values.length).toBe(reference.length);
  const length = (array: ArrayLike<number>) => Math.hypot(...Array.from(array));
  return length(values.map((value, i) => value - (reference[i] as number))) / length(reference);
}
