import { takeOrderStatistic } from '../order-statistic.ts';
import { discStart } from './disc.ts';

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
  const light = takeOrderStatistic(Float32Array.from(luma), Math.floor(LIGHT_PART * (luma.length - 1)));
  return Math.min(1, Math.max(0, light ?? 0));
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
  for (let y = 0; y < size; y++) {
    const start = discStart(y, size, RADIUS);
    const end = size - start;
    pixels += Math.max(0, end - start);
    for (let i = y * size + start; i < y * size + end; i++) if (isWashedOut(input, i)) washedOut++;
  }
  return pixels > 0 ? washedOut / pixels : 0;
}

function isWashedOut(input: Float32Array, i: number): boolean {
  const red = (input[3 * i] as number) >= CLIPPED;
  const green = (input[3 * i + 1] as number) >= CLIPPED;
  const blue = (input[3 * i + 2] as number) >= CLIPPED;
  return red ? green || blue : green && blue;
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
