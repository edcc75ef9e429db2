/**
 * Blurs with a Gaussian cut off at three sigmas; beyond the edge its pixels are repeated.
 *
 * @param values [size * size], row by row.
 * @param sigma in pixels, above 0.
 */
export function gaussianBlur(values: Float32Array, size: number, sigma: number): Float32Array {
  const weights = gaussianWeights(sigma);
  return blurAlong(blurAlong(values, size, 1, weights), size, size, weights);
}

function gaussianWeights(sigma: number): Float64Array {
  const radius = Math.ceil(3 * sigma);
  const weights = Float64Array.from({ length: 2 * radius + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma ** 2)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** @param step between neighbours: 1 along rows, `size` along columns. */
function blurAlong(values: Float32Array, size: number, step: number, weights: Float64Array): Float32Array {
  const radius = (weights.length - 1) / 2;
  const across = step === 1 ? size : 1;
  const line = new Float64Array(size + 2 * radius);
  const blurred = new Float32Array(values.length);
  for (let start = 0, n = 0; n < size; n++, start += across) {
    for (let i = 0; i < line.length; i++) {
      const within = Math.min(size - 1, Math.max(0, i - radius));
      line[i] = values[start + within * step] as number;
    }
    for (let i = 0; i < size; i++) {
      let sum = 0;
      for (let k = 0; k < weights.length; k++) sum += (weights[k] as number) * (line[i + k] as number);
      blurred[start + i * step] = sum;
    }
  }
  return blurred;
}
