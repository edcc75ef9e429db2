// How long a training step takes beside a forward pass of the same network, and what a second thread brings:
// npm run bench -- training [SIZE...]
import { mobilenetV2Layers } from '../training/src/architectures/mobilenet-v2.ts';
import { compileKernels } from '../training/src/backpropagation/compile-kernels.ts';
import { createEngine, type Engine } from '../training/src/backpropagation/engine.ts';
import { instantiateKernels, type Kernels } from '../training/src/backpropagation/kernels.ts';
import { optimise } from '../training/src/backpropagation/optimiser.ts';
import { flattenWeights } from '../training/src/backpropagation/parameters.ts';
import type { NetworkPlan } from '../training/src/backpropagation/plan.ts';
import { planNetwork } from '../training/src/backpropagation/plan-network.ts';
import { createShared } from '../training/src/backpropagation/shared.ts';
import { trainShare } from '../training/src/backpropagation/train-share.ts';
import { startTrainer, type Trainer } from '../training/src/backpropagation/trainer.ts';
import { initialState } from '../training/src/backpropagation/training-state.ts';
import { fusedForward } from './fused-forward.ts';
import { randomWeights } from './random-weights.ts';

const BATCH = 8;
const IMAGES = 4;
const ROUNDS = 15;
const STEP = { learningRate: 1e-5, weightDecay: 1e-4, averageDecay: 0.99 };

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [160, 192, 224];
const layers = mobilenetV2Layers();
const weights = randomWeights(layers);
const module = await compileKernels();
for (const size of sizes) await measure(size);

async function measure(size: number) {
  const plan = planNetwork(layers, weights, size);
  const state = () => initialState(flattenWeights(plan, weights));
  const shared = createShared(plan, state(), module, { workers: 1, share: BATCH, images: IMAGES });
  const times = new Map<string, number>();
  const kernels = instantiateKernels(module, shared.memory);
  const engine = createEngine(kernels, shared, 0);
  const timed = createEngine(timedKernels(kernels, times), shared, 0);
  engine.inputs.forEach((_, i, inputs) => {
    inputs[i] = Math.sin(i * 0.37);
  });
  const forward = await fusedForward(layers, weights, size);
  const step = (which: Engine) => {
    which.load('parameters');
    trainShare(which, labelsOf(BATCH), BATCH, IMAGES, {});
    optimise(kernels, shared, 1, BATCH, STEP);
  };
  const [fused, ownForward, whole] = sideBySide([
    [() => forward(), 1],
    [() => engine.forward(0, IMAGES), IMAGES],
    [() => step(engine), BATCH],
  ]) as [number, number, number];
  console.log(`${size} px, per image: TensorFlow.js fused forward ${ms(fused)}, own forward ${ms(ownForward)},`);
  console.log(
    `  training step ${ms(whole)} = ${(whole / fused).toFixed(2)} x fused forward; memory ${mib(shared.map.bytes)}`,
  );
  times.clear();
  for (let i = 0; i < 3; i++) step(timed);
  const total = [...times.values()].reduce((a, b) => a + b, 0);
  const parts = [...times]
    .sort((a, b) => b[1] - a[1])
    .map(([name, time]) => `${name} ${Math.round((100 * time) / total)} %`);
  console.log(`  ${parts.join(', ')}`);
  await measureThreads(plan, state);
}

async function measureThreads(plan: NetworkPlan, state: () => ReturnType<typeof initialState>) {
  const batchMaker = { module: new URL('./idle-batches.ts', import.meta.url).href, settings: null };
  const trainers = [1, 2].map((threads) =>
    startTrainer({ plan, state: state(), module, batchMaker, threads, batchSize: BATCH * threads, images: IMAGES }),
  ) as [Trainer, Trainer];
  const times: [number[], number[]] = [[], []];
  const cores: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, trainer] of trainers.entries()) {
      const samples = new Array<number>(BATCH * (i + 1)).fill(0);
      const start = performance.now();
      const before = process.cpuUsage();
      await trainer.train({ samples, seed: 0, purpose: 'train' }, STEP);
      const elapsed = performance.now() - start;
      const { user, system } = process.cpuUsage(before);
      if (round <= 2) continue;
      times[i as 0 | 1].push(elapsed / samples.length);
      cores[i as 0 | 1].push((user + system) / 1000 / elapsed);
    }
  }
  const [one, two] = times.map(median) as [number, number];
  console.log(`  one thread ${ms(one)}, two threads ${ms(two)} an image: ${(one / two).toFixed(2)} times the throughput`);
  // Where other programs run, two threads get less than two cores, and the figure above says little.
  console.log(`  cores that they got: ${cores.map((some) => median(some).toFixed(2)).join(' and ')}`);
  await Promise.all(trainers.map((trainer) => trainer.close()));
}

/** Medians per image of functions that take turns. */
function sideBySide(runs: readonly (readonly [() => unknown, number])[]): number[] {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [run, images]] of runs.entries()) {
      const start = performance.now();
      run();
      if (round > 2) times[i]?.push((performance.now() - start) / images);
    }
  }
  return times.map(median);
}

/** Kernels that add up how long each kind of work takes. */
function timedKernels(kernels: Kernels, times: Map<string, number>): Kernels {
  const entries = Object.entries(kernels).map(([name, run]: [string, (...args: number[]) => unknown]) => [
    name,
    (...args: number[]) => {
      const start = performance.now();
      const result = run(...args);
      times.set(name, (times.get(name) ?? 0) + performance.now() - start);
      return result;
    },
  ]);
  return Object.fromEntries(entries) as Kernels;
}

function labelsOf(count: number) {
  return { targets: new Float32Array(count).fill(1), weights: new Float32Array(count).fill(1) };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function mib(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MiB`;
}
