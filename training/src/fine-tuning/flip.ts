/** How many ways of flipping `flip` knows. */
export const FLIPS = 4;

/**
 * A square picture as it is (0), mirrored left to right (1), upside down (2), or both (3): a lesion has no upright, so that an
 * average over them is a steadier score.
 *
 * @param picture [size, size, 3]
 * @returns the same array for 0, else a new one.
 */
export function flip(picture: Float32Array, size: number, way: number): Float32Array {
  if (way % FLIPS === 0) return picture;
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
