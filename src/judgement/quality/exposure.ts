import { isInDisc } from './disc.ts';

/** Leaves out what lies around the skin: a ruler, paper, a white border. As a share of the side. */
const RADIUS = 0.45;

/** 250 of 255: from here on a channel says no more than "as bright as can be told". */
const CLIPPED = 250 / 127.5 - 1;

/** Share of the pixels that are darker than what counts as the light part of a picture. */
const LIGHT_PART = 0.9;

/**
 * How light the light part of a picture is: the 90th percentile of the luma. Unlike the median it is not lowered by a large dark
 * lesion or a dermoscope's surround.
 *
 * @param luma as `lumaOf` gives it.
 * @returns 0..1.
 */
export function brightnessOf(luma: Float32Array): number {
  const sorted = Float32Array.from(luma).sort();
  return Math.min(1, Math.max(0, sorted[Math.floor(LIGHT_PART * (sorted.length - 1))] ?? 0));
}

/**
 * Share of the pixels of a disc in the middle that are washed out: of which at least two channels are clipped, so that hue and
 * structure are lost. One clipped channel is common, the red one of light skin.
 *
 * @param input [size, size, 3] in [-1, 1].
 */
export function washedOutShare(input: Float32Array, size: number): number {
  let washedOut = 0;
  let pixels = 0;
  for (let i = 0; i < size * size; i++) {
    if (!isInDisc(i, size, RADIUS)) continue;
    pixels++;
    let clipped = 0;
    for (let at = 3 * i; at < 3 * i + 3; at++) if ((input[at] as number) >= CLIPPED) clipped++;
    if (clipped >= 2) washedOut++;
  }
  return pixels > 0 ? washedOut / pixels : 0;
}

/**
 * Standard deviation of the brightness, in the network's units (2 from black to white).
 *
 * @param luma as `lumaOf` gives it.
 */
export function brightnessSpread(luma: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (const value of luma) {
    sum += value;
    squares += value * value;
  }
  return 2 * Math.sqrt(Math.max(0, squares / luma.length - (sum / luma.length) ** 2));
}
