import type { Kernels } from './kernels.ts';
import { parametersBefore } from './plan.ts';
import type { Shared } from './shared.ts';

/** How parameters follow their gradients in one step. */
export interface StepSettings {
  readonly learningRate: number;
  /** Share of itself, times the learning rate, that a kernel loses. Biases keep all. */
  readonly weightDecay: number;
  readonly beta1?: number;
  readonly beta2?: number;
  readonly epsilon?: number;
  /** Share of itself that the moving average of the parameters keeps. */
  readonly averageDecay: number;
  /** Gradients are shortened to this length where they are longer. */
  readonly clipNorm?: number;
  /** What the learning rate of a parameter is multiplied by, by its name; 0 leaves it as it is. */
  readonly rateOf?: (name: string) => number;
  /** How many layers stay as they are: 1 for the stem, 1 more for each block. They cost no backward pass. */
  readonly frozen?: number;
}

/**
 * One step of AdamW (Loshchilov & Hutter 2019, arXiv:1711.05101) on the mean of all workers' gradients. Overwrites the first
 * worker's gradients with the sum.
 *
 * @param step its number, from 1 on.
 * @param samples how many images the gradients were summed over.
 * @throws {RangeError} when gradients are not finite. Nothing has changed then.
 * @returns the length of the mean gradient, before clipping.
 */
export function optimise(kernels: Kernels, { plan, map }: Shared, step: number, samples: number, s: StepSettings): number {
  const [first, ...others] = map.workers;
  if (!first) throw new RangeError('There are no workers');
  for (const { gradients } of others) kernels.add(first.gradients, gradients, plan.parameterCount);
  const norm = Math.sqrt(kernels.sumOfSquares(first.gradients, plan.parameterCount)) / samples;
  if (!Number.isFinite(norm))
    throw new RangeError('Training diverged: the gradients are not finite. Lower the learning rate.');
  const scale = Math.min(1, (s.clipNorm ?? Number.POSITIVE_INFINITY) / Math.max(norm, Number.MIN_VALUE)) / samples;
  const { learningRate, weightDecay, beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8, averageDecay } = s;
  const firstTrained = parametersBefore(plan, s.frozen ?? 0);
  for (const { name, offset, length, decays } of plan.parameters) {
    if (offset < firstTrained) continue;
    const rate = learningRate * (s.rateOf?.(name) ?? 1);
    if (rate === 0) continue;
    const at = offset * 4;
    kernels.adamw(
      map.parameters + at,
      first.gradients + at,
      map.mean + at,
      map.square + at,
      map.average + at,
      length,
      scale,
      rate / (1 - beta1 ** step),
      beta1,
      beta2,
      1 / (1 - beta2 ** step),
      epsilon,
      decays ? rate * weightDecay : 0,
      1 - averageDecay,
    );
  }
  return norm;
}
