import type { NetworkOutputs } from './golden.ts';

/** The ways of {@link flip}. */
const WAYS = [0, 1, 2, 3];

/**
 * A square picture as it is (0), mirrored left to right (1), upside down (2), or both (3): a lesion has no upright.
 *
 * @param picture [size, size, 3], row by row.
 * @param way 0 to 3.
 * @returns the same array for 0, else a new one.
 */
export function flip(picture: Float32Array, size: number, way: number): Float32Array {
  if (way === 0) return picture;
  const flipped = new Float32Array(picture.length);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const fromX = way & 1 ? size - 1 - x : x;
      const fromY = way & 2 ? size - 1 - y : y;
      const from = (fromY * size + fromX) * 3;
      flipped.set(picture.subarray(from, from + 3), (y * size + x) * 3);
    }
  }
  return flipped;
}

/** A picture in all ways of {@link flip}, as it is first: an average over their scores is a steadier one. */
export function flippedViews(picture: Float32Array, size: number): Float32Array[] {
  return WAYS.map((way) => flip(picture, size, way));
}

/**
 * What the network says of a picture, with the logit that is the mean over its views. All else is that of the first: places in a
 * mirrored view lie elsewhere, and modality and refusal were fitted on pictures as they are.
 *
 * @param outputs of each view, the picture as it is first.
 */
export function withMeanLogit(outputs: readonly [NetworkOutputs, ...NetworkOutputs[]]): NetworkOutputs {
  const [first] = outputs;
  return { ...first, logit: outputs.reduce((sum, { logit }) => sum + logit, 0) / outputs.length };
}
