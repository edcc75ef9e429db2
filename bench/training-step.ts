// How long a training step takes beside a forward pass of the same network, what a second thread brings, and the memory it takes:
// npm run bench -- training [SIZE...] [--json FILE]
import { mobilenetV2Layers } from '../training/src/architectures/mobilenet-v2.ts';
import { compileKernels } from '../training/src/backpropagation/compile-kernels.ts';
import { createEngine, type Engine } from '../training/src/backpropagation/engine.ts';
import { instantiateKernels } from '../training/src/backpropagation/kernels.ts';
import { optimise } from '../training/src/backpropagation/optimiser.ts';
import { flattenWeights } from '../training/src/backpropagation/parameters.ts';
import type { NetworkPlan } from '../training/src/backpropagation/plan.ts';
import { planNetwork } from '../training/src/backpropagation/plan-network.ts';
import { createShared } from '../training/src/backpropagation/shared.ts';
import { trainShare } from '../training/src/backpropagation/train-share.ts';
import { initialState, type TrainingState } from '../training/src/backpropagation/training-state.ts';
import { fusedForward } from './fused-forward.ts';
import type { Measurement } from './measurement.ts';
import { randomWeights } from './random-weights.ts';
import { sideBySide } from './side-by-side.ts';
import { sharesOf, timedKernels } from './timed-kernels.ts';
import { measureMemory } from './training-memory.ts';
import { measureThreads } from './training-threads.ts';

const SIZES = [160, 192, 224];
const BATCH = 8;
const IMAGES = 4;
const STEP = { learningRate: 1e-5, weightDecay: 1e-4, averageDecay: 0.99 };
const FUSED = 'fused forward pass of TensorFlow.js';

const layers = mobilenetV2Layers();
const weights = randomWeights(layers);

/** @param args sizes of the input, in pixels. */
export async function measure(args: readonly string[]): Promise<Measurement[]> {
  const sizes = args.length > 0 ? args.map(Number) : SIZES;
  const module = await compileKernels();
  const all: Measurement[] = [];
  const tell = (measurements: readonly Measurement[]) => {
    all.push(...measurements);
    for (const { name, value, unit, baseline, ratio } of measurements)
      console.log(`${name}: ${value.toFixed(1)} ${unit}, ${ratio.toFixed(2)} x ${baseline}`);
  };
  for (const size of sizes) {
    const plan = planNetwork(layers, weights, size);
    const state = initialState(flattenWeights(plan, weights));
    tell(await measureStep(plan, state, module));
    tell(await measureThreads(plan, state, module));
  }
  tell([await measureMemory(Math.max(...sizes))]);
  return all;
}

async function measureStep(plan: NetworkPlan, state: TrainingState, module: WebAssembly.Module): Promise<Measurement[]> {
  const shared = createShared(plan, state, module, { workers: 1, share: BATCH, images: IMAGES });
  const kernels = instantiateKernels(module, shared.memory);
  const engine = createEngine(kernels, shared, 0);
  engine.inputs.forEach((_, i, inputs) => {
    inputs[i] = Math.sin(i * 0.37);
  });
  const forward = await fusedForward(layers, weights, plan.size);
  const step = (which: Engine) => {
    which.load('parameters');
    trainShare(which, labelsOf(BATCH), BATCH, IMAGES, {});
    optimise(kernels, shared, 1, BATCH, STEP);
  };
  const [fused, ownForward, whole] = sideBySide([
    [() => forward(), 1],
    [() => engine.forward(0, IMAGES), IMAGES],
    [() => step(engine), BATCH],
  ] as const);
  const times = new Map<string, number>();
  const timed = createEngine(timedKernels(kernels, times), shared, 0);
  for (let i = 0; i < 3; i++) step(timed);
  console.log(`${plan.size} px: ${sharesOf(times)}`);
  const besideFused = (what: string, value: number): Measurement => ({
    name: `${plan.size} px: ${what} for an image, one thread`,
    value,
    unit: 'ms',
    baseline: FUSED,
    ratio: value / fused,
  });
  return [besideFused('own forward pass', ownForward), besideFused('training step', whole)];
}

function labelsOf(count: number) {
  return { targets: new Float32Array(count).fill(1), weights: new Float32Array(count).fill(1) };
}
