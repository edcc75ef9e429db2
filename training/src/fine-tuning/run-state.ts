import { existsSync } from 'node:fs';
import * as v from 'valibot';
import { loadCheckpoint, saveCheckpoint } from '../backpropagation/checkpoint.ts';
import type { NetworkPlan } from '../backpropagation/plan.ts';
import type { TrainingState } from '../backpropagation/training-state.ts';

const epochRecord = v.object({
  /** From 1. */
  epoch: v.number(),
  /** Rows and columns of the input, pixels. */
  size: v.number(),
  /** Mean over the pictures of the epoch, each as it was weighted. */
  loss: v.number(),
  /** AUC on the validation pictures of each modality, by the averaged weights. */
  validation: v.record(v.string(), v.number()),
});

const progress = v.object({
  /** Whole epochs done. */
  epoch: v.number(),
  /** Steps done of the next epoch, and the sum of their losses. */
  stepsOfEpoch: v.number(),
  lossOfEpoch: v.number(),
  history: v.array(epochRecord),
  /** The epoch, from 1, with the best validation AUC so far; its weights lie beside the run. */
  best: v.optional(v.object({ epoch: v.number(), score: v.number() })),
});

export type EpochRecord = v.InferOutput<typeof epochRecord>;
export type RunProgress = v.InferOutput<typeof progress>;

/** A run of training in the middle. */
export interface RunState {
  readonly state: TrainingState;
  readonly progress: RunProgress;
}

export const BEFORE_THE_FIRST_STEP: RunProgress = { epoch: 0, stepsOfEpoch: 0, lossOfEpoch: 0, history: [] };

export function saveRun(file: string, { state, progress }: RunState): void {
  saveCheckpoint(file, { state, progress });
}

/** @returns undefined when there is none. @throws {Error} when it is damaged or of another network. */
export function loadRun(file: string, plan: NetworkPlan): RunState | undefined {
  if (!existsSync(file)) return undefined;
  const saved = loadCheckpoint(file, plan);
  return { state: saved.state, progress: v.parse(progress, saved.progress) };
}

/** Where the weights of the best epoch lie. */
export function bestOfRun(file: string): string {
  return `${file}.best`;
}
