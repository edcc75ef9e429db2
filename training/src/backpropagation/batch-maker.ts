import type { Labels } from './loss.ts';

/** Which images are wanted, and what for. The same request must always give the same batch, on any thread. */
export interface BatchRequest {
  /** Numbers whose meaning is the batch maker's: images of a data set, as a rule. */
  readonly samples: readonly number[];
  /** For augmentation: together with the sample it says how an image is to be changed. */
  readonly seed: number;
  readonly purpose: 'train' | 'predict';
}

/** Makes inputs and labels in a worker thread. */
export interface BatchMaker {
  /**
   * @param inputs to be filled: [samples, size, size, 3] in [-1, 1], row by row.
   * @returns targets and weights, [samples, outputs]; they are not looked at when predicting.
   */
  make(request: BatchRequest, inputs: Float32Array): Promise<Labels> | Labels;
}

/** What a batch maker is made for. */
export interface BatchShape {
  /** Rows and columns of an input. */
  readonly size: number;
  readonly outputs: number;
}

/** What a module must export to make batches. Each worker imports it for itself. */
export interface BatchMakerModule {
  createBatchMaker(settings: unknown, shape: BatchShape): Promise<BatchMaker> | BatchMaker;
}

/** Where a worker finds its batch maker. */
export interface BatchMakerSource {
  /** URL of a module that exports `createBatchMaker`. */
  readonly module: string;
  /** Handed over as it is; must be clonable. */
  readonly settings: unknown;
}
