/**
 * An antialiasing triangle filter along one side: output pixel `i` is the sum of `weights[i * taps + k]` times source pixel
 * `starts[i] + k`, divided by `sums[i]`. The weights are whole numbers, so that sums of whole numbers are exact in whatever order they
 * are added up.
 */
export interface TriangleFilter {
  readonly starts: Int32Array;
  /** Whole numbers, 0..`largest`; 0 where a pixel lies beyond the end. */
  readonly weights: Float64Array;
  readonly taps: number;
  /** Of the weights of each output pixel. */
  readonly sums: Float64Array;
  readonly largest: number;
}

/**
 * Bilinear, with a support that widens by the scale when shrinking, pixel centres at half: the filter of Pillow's and torchvision's
 * antialiased BILINEAR.
 *
 * @param from - pixels of the source.
 * @param to - pixels of the output.
 */
export function triangleFilter(from: number, to: number): TriangleFilter {
  // All distances are counted in units of 1 / (2 * to) of a source pixel: in those, each is a whole number.
  const support = 2 * Math.max(to, from);
  const taps = Math.ceil(support / to);
  const starts = new Int32Array(to);
  const weights = new Float64Array(to * taps);
  const sums = new Float64Array(to);
  for (let out = 0; out < to; out++) {
    const centre = (2 * out + 1) * from;
    // The first pixel whose centre is nearer than the support.
    const start = Math.max(0, Math.floor((centre - support - to) / (2 * to)) + 1);
    const end = Math.min(from, start + taps);
    starts[out] = start;
    let sum = 0;
    for (let at = start; at < end; at++) {
      const weight = Math.max(0, support - Math.abs((2 * at + 1) * to - centre));
      weights[out * taps + at - start] = weight;
      sum += weight;
    }
    sums[out] = sum;
  }
  return { starts, weights, taps, sums, largest: support };
}
