import type { NetworkPlan } from '../training/src/backpropagation/plan.ts';
import { startTrainer, type Trainer } from '../training/src/backpropagation/trainer.ts';
import type { TrainingState } from '../training/src/backpropagation/training-state.ts';
import type { Measurement } from './measurement.ts';
import { median } from './side-by-side.ts';

/** Images of a thread's share of a batch. */
const SHARE = 8;
const ROUNDS = 15;
const WARM_UP = 3;
const STEP = { learningRate: 1e-5, weightDecay: 1e-4, averageDecay: 0.99 };

interface Pace {
  readonly imagesPerSecond: number;
  /** Processor time over time: where other programs run, two threads get less than two cores. */
  readonly cores: number;
}

/** What a second thread brings, batches taking turns. */
export async function measureThreads(
  plan: NetworkPlan,
  state: TrainingState,
  module: WebAssembly.Module,
): Promise<Measurement[]> {
  const batchMaker = { module: new URL('./idle-batches.ts', import.meta.url).href, settings: null };
  const trainers = [1, 2].map((threads) =>
    startTrainer({ plan, state, module, batchMaker, threads, batchSize: SHARE * threads }),
  );
  const paces = trainers.map((): Pace[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, trainer] of trainers.entries()) {
      const pace = await paceOf(trainer, SHARE * (i + 1));
      if (round >= WARM_UP) paces[i]?.push(pace);
    }
  }
  await Promise.all(trainers.map((trainer) => trainer.close()));
  const [one = [], two = []] = paces;
  return [
    compare(`${plan.size} px: training on two threads`, 'images/s', 'one thread', one, two, (pace) => pace.imagesPerSecond),
    compare(`${plan.size} px: processor that two threads got`, 'cores', 'one thread', one, two, (pace) => pace.cores),
  ];
}

async function paceOf(trainer: Trainer, images: number): Promise<Pace> {
  const samples = new Array<number>(images).fill(0);
  const start = performance.now();
  const before = process.cpuUsage();
  await trainer.train({ samples, seed: 0, purpose: 'train' }, STEP);
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { imagesPerSecond: (1000 * images) / elapsed, cores: (user + system) / 1000 / elapsed };
}

function compare(
  name: string,
  unit: Measurement['unit'],
  baseline: string,
  before: readonly Pace[],
  after: readonly Pace[],
  figureOf: (pace: Pace) => number,
): Measurement {
  const value = median(after.map(figureOf));
  return { name, value, unit, baseline, ratio: value / median(before.map(figureOf)) };
}
