/** Share of the side that the ring is wide. */
const WIDTH = 0.05;
const SIDES = 4;
const CHANNELS = 3;

/** Length of {@link borderColours}: mean and spread of three channels on each side. */
export const BORDER_LENGTH = SIDES * CHANNELS * 2;

/**
 * The colours of a picture's outermost ring, and of nothing else: mean and standard deviation of each channel on each of the
 * four sides. Few segments on purpose: the finer the ring is cut, the more it tells of large lesions that reach the border
 * rather than of the camera, the light and the crop.
 *
 * @param picture [size, size, 3]
 * @returns {@link BORDER_LENGTH} values in the picture's own unit: for top, bottom, left and right the three means, then the
 * three deviations. Top and bottom have the corners.
 */
export function borderColours(picture: Float32Array, size: number): Float32Array {
  const width = Math.max(1, Math.round(size * WIDTH));
  const counts = new Float64Array(SIDES);
  const sums = new Float64Array(BORDER_LENGTH);
  for (let i = 0; i < size * size; i++) {
    const side = sideAt(i % size, Math.floor(i / size), size, width);
    if (side === undefined) continue;
    counts[side] = (counts[side] as number) + 1;
    for (let channel = 0; channel < CHANNELS; channel++) {
      const value = picture[i * CHANNELS + channel] as number;
      const at = side * 2 * CHANNELS + channel;
      sums[at] = (sums[at] as number) + value;
      sums[at + CHANNELS] = (sums[at + CHANNELS] as number) + value * value;
    }
  }
  return Float32Array.from(sums, (sum, at) => {
    const count = counts[Math.floor(at / (2 * CHANNELS))] as number;
    if (at % (2 * CHANNELS) < CHANNELS) return sum / count;
    const mean = (sums[at - CHANNELS] as number) / count;
    return Math.sqrt(Math.max(0, sum / count - mean * mean));
  });
}

/** 0 top, 1 bottom, 2 left, 3 right; `undefined` inside the ring. */
function sideAt(x: number, y: number, size: number, width: number): number | undefined {
  if (y < width) return 0;
  if (y >= size - width) return 1;
  if (x < width) return 2;
  return x >= size - width ? 3 : undefined;
}
