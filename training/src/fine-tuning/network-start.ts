import { mobilenetV2Layers } from '../architectures/mobilenet-v2.ts';
import type { Backbone } from '../architectures/weights.ts';
import { flattenWeights } from '../backpropagation/parameters.ts';
import type { NetworkPlan } from '../backpropagation/plan.ts';
import { planNetwork } from '../backpropagation/plan-network.ts';
import { initialState, type TrainingState } from '../backpropagation/training-state.ts';
import { OUTPUTS } from './outputs.ts';

/** Where the making of batches is found by the workers. */
export const BATCH_MAKER = new URL('./picture-batches.ts', import.meta.url).href;

/** What every run begins from. */
export interface NetworkStart {
  readonly backbone: Backbone;
  /** From `compileKernels`. */
  readonly kernels: WebAssembly.Module;
}

/** @param size rows and columns of the input. */
export function planFor({ backbone }: NetworkStart, size: number): NetworkPlan {
  return planNetwork(mobilenetV2Layers(), backbone.weights, size, OUTPUTS);
}

/** The pretrained layers with an empty head, or the averaged weights that another run came to. */
export function firstState(start: NetworkStart, plan: NetworkPlan, goesOnFrom?: TrainingState): TrainingState {
  return initialState(goesOnFrom ? Float32Array.from(goesOnFrom.average) : flattenWeights(plan, start.backbone.weights));
}
