import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernels } from '../../../../training/src/backpropagation/compile-kernels.ts';
import { optimise } from '../../../../training/src/backpropagation/optimiser.ts';
import { copyState } from '../../../../training/src/backpropagation/shared.ts';
import { type SmallEngine, smallEngine } from './small-engine.ts';

const SETTINGS = { learningRate: 0.01, weightDecay: 0.1, averageDecay: 0.75 };
const SAMPLES = 4;
let module: WebAssembly.Module;
beforeAll(async () => {
  module = await compileKernels();
});

/** Two workers, each with gradients of its own; three outputs leave ranges whose lengths are no multiples of four. */
function twoWorkers(): SmallEngine & { gradientOf: (i: number) => number; fill: () => void } {
  const small = smallEngine(module, { size: 16, images: 1, outputs: 3, workers: 2 });
  const { plan, shared } = small;
  const gradientOf = (i: number) => Math.sin(i * 1.7) * 10 ** -(i % 5);
  const fill = () => {
    for (const [worker, { gradients }] of shared.map.workers.entries()) {
      const view = new Float32Array(shared.memory.buffer, gradients, plan.parameterCount);
      for (let i = 0; i < view.length; i++) view[i] = gradientOf(i) * (worker + 1);
    }
  };
  return { ...small, gradientOf, fill };
}

describe('the optimiser', () => {
  it('is AdamW on the mean gradient, without decay for biases', () => {
    const { kernels, shared, plan, gradientOf, fill } = twoWorkers();
    const before = copyState(shared, 0);
    const decays = plan.parameters.flatMap(({ length, decays }) => new Array<boolean>(length).fill(decays));
    const expected = Array.from(before.parameters, (parameter, i) => {
      const [beta1, beta2, g] = [0.9, 0.999, (gradientOf(i) * 3) / SAMPLES];
      let [p, m, v, average] = [parameter, 0, 0, parameter];
      for (const t of [1, 2, 3]) {
        m = beta1 * m + (1 - beta1) * g;
        v = beta2 * v + (1 - beta2) * g * g;
        const adam = m / (1 - beta1 ** t) / (Math.sqrt(v / (1 - beta2 ** t)) + 1e-8);
        p -= SETTINGS.learningRate * (adam + (decays[i] ? SETTINGS.weightDecay * p : 0));
        average = SETTINGS.averageDecay * average + (1 - SETTINGS.averageDecay) * p;
      }
      return { p, average };
    });
    for (const t of [1, 2, 3]) {
      fill();
      optimise(kernels, shared, t, SAMPLES, SETTINGS);
    }
    const after = copyState(shared, 3);
    for (const [i, { p, average }] of expected.entries()) {
      expect(Math.abs((after.parameters[i] as number) - p)).toBeLessThan(2e-6);
      expect(Math.abs((after.average[i] as number) - average)).toBeLessThan(2e-6);
    }
  });

  it('shortens long gradients and says how long they were', () => {
    const { kernels, shared, plan, gradientOf, fill } = twoWorkers();
    const length = Math.hypot(...Array.from({ length: plan.parameterCount }, (_, i) => (gradientOf(i) * 3) / SAMPLES));
    fill();
    expect(optimise(kernels, shared, 1, SAMPLES, { ...SETTINGS, clipNorm: length / 2 })).toBeCloseTo(length, 3);
    const { mean } = copyState(shared, 1);
    expect(mean[1]).toBeCloseTo((0.1 * gradientOf(1) * 3) / SAMPLES / 2, 6);
  });

  it('refuses gradients that are not finite', () => {
    const { kernels, shared, engine, fill } = twoWorkers();
    fill();
    engine.gradients[7] = Number.NaN;
    const before = copyState(shared, 0);
    expect(() => optimise(kernels, shared, 1, SAMPLES, SETTINGS)).toThrow('diverged');
    expect(copyState(shared, 0)).toEqual(before);
  });

  it('leaves frozen layers as they are', () => {
    const { kernels, shared, plan, fill } = twoWorkers();
    const before = copyState(shared, 0);
    fill();
    optimise(kernels, shared, 1, SAMPLES, { ...SETTINGS, frozen: 2 });
    const after = copyState(shared, 1);
    const firstTrained = plan.parameters.find(({ name }) => name === 'b_expand/kernel')?.offset ?? 0;
    expect(after.parameters.subarray(0, firstTrained)).toEqual(before.parameters.subarray(0, firstTrained));
    expect(after.parameters[firstTrained]).not.toBe(before.parameters[firstTrained]);
  });
});
