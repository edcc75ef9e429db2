import type { BatchMakerSource, BatchRequest } from './batch-maker.ts';
import type { Shared } from './shared.ts';
import type { LossSettings } from './train-share.ts';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  readonly shared: Shared;
  readonly index: number;
  readonly batchMaker: BatchMakerSource;
}

/** What a worker is asked to do, in the order in which it is asked. */
export type Order =
  /** To make the inputs for the next order. Not answered. */
  | { readonly kind: 'prepare'; readonly request: BatchRequest }
  | { readonly kind: 'train'; readonly settings: LossSettings }
  | { readonly kind: 'predict'; readonly which: 'parameters' | 'average' };

/** Its answer to `train` and `predict`. */
export type Answer =
  | { readonly loss: number; readonly logits: Float32Array }
  /** Why this order, or the preparation for it, went wrong. */
  | { readonly failure: string };
