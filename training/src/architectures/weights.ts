/** One trained tensor, row by row. Kernels lie as [height, width, input channels, output channels]. */
export interface WeightTensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/** A pretrained network without its classifier, batch normalisation folded into kernels and biases. */
export interface Backbone {
  /** Architecture, training data, licence: for the manifest. */
  readonly description: string;
  readonly weights: ReadonlyMap<string, WeightTensor>;
}

/** A linear output on the pooled features: logit = kernel . embedding + bias. */
export interface LinearHead {
  /** [embedding length] */
  readonly kernel: Float32Array;
  readonly bias: number;
}

/** The weight of that name. @throws {RangeError} when there is none. */
export function weightNamed(backbone: Backbone, name: string): WeightTensor {
  const found = backbone.weights.get(name);
  if (!found) throw new RangeError(`The backbone has no weight named ${name}`);
  return found;
}
