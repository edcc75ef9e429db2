import { createEngine, type Engine } from '../../../../training/src/backpropagation/engine.ts';
import { instantiateKernels, type Kernels } from '../../../../training/src/backpropagation/kernels.ts';
import { flattenWeights } from '../../../../training/src/backpropagation/parameters.ts';
import type { NetworkPlan } from '../../../../training/src/backpropagation/plan.ts';
import { planNetwork } from '../../../../training/src/backpropagation/plan-network.ts';
import { createShared, type Shared } from '../../../../training/src/backpropagation/shared.ts';
import { initialState } from '../../../../training/src/backpropagation/training-state.ts';
import { SMALL_LAYERS, smallWeights, type Weight } from './small-network.ts';

export interface SmallEngine {
  readonly weights: ReadonlyMap<string, Weight>;
  readonly plan: NetworkPlan;
  readonly shared: Shared;
  readonly kernels: Kernels;
  readonly engine: Engine;
}

export interface SmallSettings {
  readonly size: number;
  readonly images: number;
  readonly outputs: number;
  readonly tileBytes?: number;
  readonly workers?: number;
}

export function smallEngine(module: WebAssembly.Module, settings: SmallSettings): SmallEngine {
  const { size, images, outputs, workers = 1 } = settings;
  const weights = smallWeights(outputs);
  const plan = planNetwork(SMALL_LAYERS, weights, size, outputs);
  const state = initialState(flattenWeights(plan, weights));
  const shared = createShared(plan, state, module, { ...settings, workers, share: images });
  const kernels = instantiateKernels(module, shared.memory);
  return { weights, plan, shared, kernels, engine: createEngine(kernels, shared, 0) };
}
