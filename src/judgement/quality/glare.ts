import { isInDisc } from './disc.ts';

/** Where the lesion is expected, as a share of the side. */
const RADIUS = 0.35;

/**
 * In the network's units, 235 of 255: all channels from here on is near white and thereby nearly without colour, as a mirrored
 * lamp is. The lightest skin of the Monk scale (246, 237, 228) stays below in blue.
 */
const NEAR_WHITE = 235 / 127.5 - 1;

/** Smaller spots are sparkle on gel, scales or hair, which cover nothing. In network pixels. */
const LEAST_SPOT = 12;

/**
 * Share of the middle of a picture that is covered by glare: near white pixels that lie together.
 *
 * @param input [size, size, 3] in [-1, 1].
 * @returns 0..1.
 */
export function glareShare(input: Float32Array, size: number): number {
  const white = new Uint8Array(size * size);
  let middle = 0;
  for (let i = 0; i < white.length; i++) {
    if (!isInDisc(i, size, RADIUS)) continue;
    middle++;
    const least = Math.min(input[3 * i] as number, input[3 * i + 1] as number, input[3 * i + 2] as number);
    if (least >= NEAR_WHITE) white[i] = 1;
  }
  let covered = 0;
  for (let i = 0; i < white.length; i++) {
    const spot = white[i] === 1 ? takeSpot(white, i, size) : 0;
    if (spot >= LEAST_SPOT) covered += spot;
  }
  return middle > 0 ? covered / middle : 0;
}

/** Clears the spot around a pixel (4-connected) and counts its pixels. The disc keeps it away from the edges. */
function takeSpot(white: Uint8Array, from: number, size: number): number {
  const waiting = [from];
  white[from] = 0;
  let count = 0;
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    count++;
    for (const beside of [at - 1, at + 1, at - size, at + size]) {
      if (white[beside] !== 1) continue;
      white[beside] = 0;
      waiting.push(beside);
    }
  }
  return count;
}
