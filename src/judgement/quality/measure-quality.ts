import type { Frame } from '../frame.ts';
import { brightnessOf, brightnessSpread, washedOutShare } from './exposure.ts';
import { glareShare } from './glare.ts';
import { lumaOf } from './luma.ts';
import { sharpnessOf } from './sharpness.ts';

/** What can be told of a picture's quality, all of it at the scale that the network sees. */
export interface QualityMeasures {
  /** Side of the scored square in pixels of the photo. */
  readonly side: number;
  /** See `brightnessSpread`. */
  readonly spread: number;
  /** See `sharpnessOf`. */
  readonly sharpness: number;
  /** See `brightnessOf`. */
  readonly brightness: number;
  /** See `washedOutShare`. */
  readonly washedOut: number;
  /** See `glareShare`. */
  readonly glare: number;
}

/** @param input what the network sees of the frame: [size, size, 3] in [-1, 1]. */
export function measureQuality(input: Float32Array, frame: Frame): QualityMeasures {
  const size = Math.round(Math.sqrt(input.length / 3));
  const luma = lumaOf(input);
  return {
    side: frame.side,
    spread: brightnessSpread(luma),
    sharpness: sharpnessOf(luma, size),
    brightness: brightnessOf(luma),
    washedOut: washedOutShare(input, size),
    glare: glareShare(input, size),
  };
}
