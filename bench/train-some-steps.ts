// Trains a few steps as a real run does, on all cores but without pictures, and prints the most memory that this process held,
// in bytes: node --import tsx bench/train-some-steps.ts SIZE
import { availableParallelism } from 'node:os';
import { mobilenetV2Layers } from '../training/src/architectures/mobilenet-v2.ts';
import { compileKernels } from '../training/src/backpropagation/compile-kernels.ts';
import { flattenWeights } from '../training/src/backpropagation/parameters.ts';
import { planNetwork } from '../training/src/backpropagation/plan-network.ts';
import { startTrainer } from '../training/src/backpropagation/trainer.ts';
import { initialState } from '../training/src/backpropagation/training-state.ts';
import { PLAIN_RECIPE } from '../training/src/fine-tuning/recipe.ts';
import { randomWeights } from './random-weights.ts';

const STEPS = 3;
const { batchSize } = PLAIN_RECIPE;

const layers = mobilenetV2Layers();
const weights = randomWeights(layers);
const plan = planNetwork(layers, weights, Number(process.argv[2]));
const trainer = startTrainer({
  plan,
  state: initialState(flattenWeights(plan, weights)),
  module: await compileKernels(),
  batchMaker: { module: new URL('./idle-batches.ts', import.meta.url).href, settings: null },
  threads: availableParallelism(),
  batchSize,
});
const request = { samples: new Array<number>(batchSize).fill(0), seed: 0, purpose: 'train' } as const;
for (let i = 0; i < STEPS; i++) {
  await trainer.train(request, { learningRate: 1e-5, weightDecay: 1e-4, averageDecay: 0.99 });
}
await trainer.close();
console.log(process.resourceUsage().maxRSS * 1024);
