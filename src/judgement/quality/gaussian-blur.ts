/**
 * Blurs with a Gaussian cut off at three sigmas; beyond the edge its pixels are repeated.
 *
 * @param values [size * size], row by row.
 * @param sigma in pixels, above 0.
 */
export function gaussianBlur(values: Float32Array, size: number, sigma: number): Float32Array {
  const weights = halfGaussian(sigma);
  return blurIntoColumns(blurIntoColumns(values, size, weights), size, weights);
}

/** The weight of the middle, and those of the pixels at each distance on either side. */
function halfGaussian(sigma: number): Float64Array {
  const radius = Math.ceil(3 * sigma);
  const weights = Float64Array.from({ length: radius + 1 }, (_, i) => Math.exp(-(i ** 2) / (2 * sigma ** 2)));
  const sum = 2 * weights.reduce((total, weight) => total + weight, 0) - 1;
  return weights.map((weight) => weight / sum);
}

/** Pixels of a row that are summed up together, so that each weight is fetched once for all of them. */
const TOGETHER = 4;

/** Blurs each row and writes it as a column, so that a second turn blurs the columns and writes rows. */
function blurIntoColumns(values: Float32Array, size: number, weights: Float64Array): Float32Array {
  const radius = weights.length - 1;
  const middle = weights[0] as number;
  const line = new Float64Array(size + 2 * radius + TOGETHER - 1);
  const blurred = new Float32Array(values.length);
  for (let y = 0; y < size; y++) {
    line.fill(values[y * size] as number, 0, radius);
    line.set(values.subarray(y * size, (y + 1) * size), radius);
    line.fill(values[(y + 1) * size - 1] as number, radius + size);
    for (let x = 0; x < size; x += TOGETHER) {
      const at = x + radius;
      let first = middle * (line[at] as number);
      let second = middle * (line[at + 1] as number);
      let third = middle * (line[at + 2] as number);
      let fourth = middle * (line[at + 3] as number);
      for (let k = 1; k <= radius; k++) {
        const weight = weights[k] as number;
        const before = at - k;
        const after = at + k;
        first += weight * ((line[before] as number) + (line[after] as number));
        second += weight * ((line[before + 1] as number) + (line[after + 1] as number));
        third += weight * ((line[before + 2] as number) + (line[after + 2] as number));
        fourth += weight * ((line[before + 3] as number) + (line[after + 3] as number));
      }
      // What lies beyond the last column is written beyond the array, which is to say not at all.
      const to = x * size + y;
      blurred[to] = first;
      blurred[to + size] = second;
      blurred[to + 2 * size] = third;
      blurred[to + 3 * size] = fourth;
    }
  }
  return blurred;
}
