import { averageDecayAt, oneCycleRate } from '../backpropagation/schedule.ts';
import type { Trainer } from '../backpropagation/trainer.ts';
import type { Recipe } from './recipe.ts';

/** All blocks and the stem: with these frozen, only the last convolution and the head are left. */
const ALL_BLOCKS = 18;
/** With nothing but the head to move, steps may be long. */
const HEAD_RATE = 2e-3;

export interface EpochPlan {
  /** The pictures in the order in which they are seen. */
  readonly order: readonly number[];
  readonly recipe: Recipe;
  /** Steps of the whole run. */
  readonly steps: number;
}

/** How far an epoch has come. */
export interface EpochProgress {
  readonly stepsDone: number;
  readonly lossSum: number;
}

/**
 * Trains through an epoch, or what is left of it.
 *
 * @param from where to go on.
 * @param afterStep told after each step; the epoch ends early when it returns false.
 */
export async function trainEpoch(
  trainer: Trainer,
  { order, recipe, steps }: EpochPlan,
  from: EpochProgress,
  afterStep: (progress: EpochProgress) => boolean,
): Promise<EpochProgress> {
  const { batchSize } = recipe;
  const requestAt = (i: number) => ({
    samples: order.slice(i * batchSize, (i + 1) * batchSize),
    seed: trainer.step + i - from.stepsDone,
    purpose: 'train' as const,
  });
  const requests = Array.from({ length: stepsPerEpoch(order.length, recipe) }, (_, i) => requestAt(i));
  let progress = from;
  for (const [i, request] of requests.entries()) {
    if (i < from.stepsDone) continue;
    const { loss } = await trainer.train(request, stepSettings(trainer.step, steps, recipe), requests[i + 1]);
    progress = { stepsDone: i + 1, lossSum: progress.lossSum + loss };
    if (!afterStep(progress)) break;
  }
  return progress;
}

export function stepsPerEpoch(pictures: number, { batchSize }: Recipe): number {
  return Math.max(1, Math.floor(pictures / batchSize));
}

function stepSettings(step: number, steps: number, recipe: Recipe) {
  const { peakRate, weightDecay, averageDecay, smoothing, clipNorm, headSteps } = recipe;
  const shared = { weightDecay, averageDecay: averageDecayAt(step, averageDecay), smoothing, clipNorm };
  if (step >= headSteps) return { ...shared, learningRate: oneCycleRate(step, { peak: peakRate, steps }) };
  return {
    ...shared,
    learningRate: HEAD_RATE,
    frozen: ALL_BLOCKS,
    rateOf: (name: string) => (name.startsWith('head/') ? 1 : 0),
  };
}
