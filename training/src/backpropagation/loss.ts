/** What the outputs should be. Both arrays are [images, outputs], row by row. */
export interface Labels {
  /** Probabilities, 0..1: hard labels, or soft ones from mixing or from a teacher. */
  readonly targets: Float32Array;
  /** How much each counts, 0 or more; 0 where a label is missing. */
  readonly weights: Float32Array;
}

export interface Loss {
  /** Sum over images and outputs. */
  readonly sum: number;
  /** Of the sum for the logits, [images, outputs]. */
  readonly gradients: Float32Array;
}

/**
 * Weighted cross-entropy of sigmoids against targets that are first moved towards one half by label smoothing (Szegedy 2016,
 * doi:10.1109/CVPR.2016.308): t (1 - smoothing) + smoothing / 2.
 *
 * @param logits [images, outputs]
 * @param smoothing 0..1
 */
export function sigmoidCrossEntropy(logits: Float32Array, { targets, weights }: Labels, smoothing = 0): Loss {
  if (targets.length !== logits.length || weights.length !== logits.length) {
    throw new RangeError(
      `${logits.length} logits need as many targets and weights, not ${targets.length}, ${weights.length}`,
    );
  }
  let sum = 0;
  const gradients = new Float32Array(logits.length);
  for (let i = 0; i < logits.length; i++) {
    const logit = logits[i] as number;
    const weight = weights[i] as number;
    const target = (targets[i] as number) * (1 - smoothing) + smoothing / 2;
    // max(x, 0) - x t + log(1 + exp(-|x|)) is -t log(p) - (1 - t) log(1 - p) without overflow.
    sum += weight * (Math.max(logit, 0) - logit * target + Math.log1p(Math.exp(-Math.abs(logit))));
    gradients[i] = weight * (1 / (1 + Math.exp(-logit)) - target);
  }
  return { sum, gradients };
}
