import type { LinearHead } from '../architectures/weights.ts';
import { minimise } from './lbfgs.ts';

/** Labelled rows to fit. */
export interface LabelledRows {
  /** One vector a row, all of one length. */
  readonly features: readonly Float32Array[];
  readonly positive: readonly boolean[];
  /** How much each row counts. */
  readonly weights: readonly number[];
}

/** Mean and standard deviation by which features were brought to one scale. */
export interface Scaling {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

export function scalingOf(features: readonly Float32Array[]): Scaling {
  const length = features[0]?.length ?? 0;
  const mean = new Float64Array(length);
  const square = new Float64Array(length);
  for (const row of features) {
    for (let j = 0; j < length; j++) {
      const value = row[j] as number;
      mean[j] = (mean[j] as number) + value / features.length;
      square[j] = (square[j] as number) + (value * value) / features.length;
    }
  }
  const deviation = square.map((value, j) => Math.max(1e-3, Math.sqrt(Math.max(0, value - (mean[j] as number) ** 2))));
  return { mean, deviation };
}

export function standardise(features: readonly Float32Array[], { mean, deviation }: Scaling): Float32Array[] {
  return features.map((row) => row.map((value, j) => (value - (mean[j] as number)) / (deviation[j] as number)));
}

/**
 * Logistic regression with an L2 penalty: the weighted mean log loss plus strength / 2 times the squared length of the kernel.
 *
 * @param rows standardised.
 * @param start parameters to start from (kernel, then bias), such as those of a neighbouring strength.
 * @returns kernel and bias in the rows' own scale, as parameters.
 */
export function fitLogistic(rows: LabelledRows, strength: number, start?: Float64Array): Float64Array {
  const length = rows.features[0]?.length ?? 0;
  const total = rows.weights.reduce((sum, weight) => sum + weight, 0);
  return minimise(
    (at, gradient) => {
      gradient.fill(0);
      let loss = 0;
      for (const [i, row] of rows.features.entries()) {
        const sign = rows.positive[i] ? 1 : -1;
        const weight = (rows.weights[i] ?? 0) / total;
        const margin = sign * (dotProduct(row, at) + (at[length] as number));
        loss += weight * softplus(-margin);
        const pull = (-sign * weight) / (1 + Math.exp(margin));
        addRow(gradient, row, pull);
        gradient[length] = (gradient[length] as number) + pull;
      }
      for (let j = 0; j < length; j++) {
        loss += (strength / 2) * (at[j] as number) ** 2;
        gradient[j] = (gradient[j] as number) + strength * (at[j] as number);
      }
      return loss;
    },
    start ?? new Float64Array(length + 1),
  );
}

/** Folds the scaling into the weights, so that the head takes features as the network gives them. */
export function headOf(parameters: Float64Array, { mean, deviation }: Scaling): LinearHead {
  const kernel = Float32Array.from(mean, (_, j) => (parameters[j] as number) / (deviation[j] as number));
  const shift = mean.reduce((sum, value, j) => sum + value * (kernel[j] as number), 0);
  return { kernel, bias: Math.fround((parameters[mean.length] as number) - shift) };
}

/** The head's logit for one vector of features. */
export function logitOf({ kernel, bias }: LinearHead, features: Float32Array): number {
  return dotProduct(features, kernel) + bias;
}

/** Four sums at once: they do not wait for each other. */
function dotProduct(row: Float32Array, at: Float64Array | Float32Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  const whole = row.length - (row.length % 4);
  for (let j = 0; j < whole; j += 4) {
    a += (row[j] as number) * (at[j] as number);
    b += (row[j + 1] as number) * (at[j + 1] as number);
    c += (row[j + 2] as number) * (at[j + 2] as number);
    d += (row[j + 3] as number) * (at[j + 3] as number);
  }
  for (let j = whole; j < row.length; j++) a += (row[j] as number) * (at[j] as number);
  return a + b + c + d;
}

function addRow(target: Float64Array, row: Float32Array, scale: number) {
  for (let j = 0; j < row.length; j++) target[j] = (target[j] as number) + scale * (row[j] as number);
}

/** ln(1 + e^x) without overflow. */
function softplus(x: number): number {
  return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x)));
}
