import { discStart } from './disc.ts';

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
  for (let y = 0; y < size; y++) {
    const start = discStart(y, size, RADIUS);
    const end = size - start;
    middle += Math.max(0, end - start);
    for (let i = y * size + start, at = 3 * i; i < y * size + end; i++, at += 3) {
      if ((input[at] as number) < NEAR_WHITE) continue;
      if ((input[at + 1] as number) >= NEAR_WHITE && (input[at + 2] as number) >= NEAR_WHITE) white[i] = 1;
    }
  }
  let covered = 0;
  const waiting = new Int32Array(white.length);
  for (let i = white.indexOf(1); i !== -1; i = white.indexOf(1, i + 1)) {
    const spot = takeSpot(white, i, size, waiting);
    if (spot >= LEAST_SPOT) covered += spot;
  }
  return middle > 0 ? covered / middle : 0;
}

/**
 * Clears the spot around a pixel (4-connected) and counts its pixels. The disc keeps it away from the edges.
 *
 * @param spot room for its pixels.
 */
function takeSpot(white: Uint8Array, from: number, size: number, spot: Int32Array): number {
  let count = 0;
  const take = (i: number) => {
    if (white[i] !== 1) return;
    white[i] = 0;
    spot[count++] = i;
  };
  take(from);
  for (let at = 0; at < count; at++) {
    const i = spot[at] as number;
    take(i - 1);
    take(i + 1);
    take(i - size);
    take(i + size);
  }
  return count;
}
