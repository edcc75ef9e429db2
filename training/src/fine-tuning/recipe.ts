/** How a network is trained. Chosen on validation alone. */
export interface Recipe {
  readonly epochs: number;
  readonly batchSize: number;
  /** The highest learning rate of the one cycle. */
  readonly peakRate: number;
  readonly weightDecay: number;
  /** How much of itself the moving average of the weights keeps in a step. */
  readonly averageDecay: number;
  /** Label smoothing. */
  readonly smoothing: number;
  readonly clipNorm: number;
  /** How much each diagnosis counts in the loss beside the malignant answer. */
  readonly diagnosisShare: number;
  /** Share of the training pictures that are mixed with another (Zhang 2018, arXiv:1710.09412). */
  readonly mixing: number;
  /**
   * Steps at the start in which only the head learns, so that its first errors do not shake the pretrained layers. With none, a
   * head that starts at zero under a rate that rises slowly does much the same.
   */
  readonly headSteps: number;
  /** Epochs without a better validation AUC after which a run ends. */
  readonly patience: number;
  /** Input sizes in pixels, each for its share of the epochs, the last for what is left: small pictures first, since they are cheap. */
  readonly stages: readonly { readonly size: number; readonly share: number }[];
}

export const PLAIN_RECIPE: Recipe = {
  epochs: 10,
  batchSize: 32,
  peakRate: 3e-4,
  weightDecay: 0.05,
  averageDecay: 0.998,
  smoothing: 0.04,
  clipNorm: 5,
  diagnosisShare: 0,
  mixing: 0,
  headSteps: 0,
  patience: 6,
  stages: [
    { size: 160, share: 0.6 },
    { size: 224, share: 0.4 },
  ],
};

/** Rows and columns of the input in an epoch, from 0. */
export function sizeOfEpoch({ stages, epochs }: Recipe, epoch: number): number {
  let end = 0;
  for (const { size, share } of stages) {
    end += share * epochs;
    if (epoch < Math.round(end)) return size;
  }
  return stages.at(-1)?.size ?? 0;
}
