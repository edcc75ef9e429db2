import {
  DEFAULT_QUALITY,
  measureQuality,
  pixelsInMemory,
  preprocess,
  type QualityRules,
  reasonsFrom,
} from '../../judgement/index.ts';

/** What to do before the shutter is pressed. */
export type Aim = 'too-dark' | 'too-bright' | 'glare' | 'blurred' | 'sharp';

const SIZE = 224;

/**
 * Judges a frame as a photo of it would be judged, at the size that the network sees.
 *
 * @param rgba a square of `side` * `side` pixels, sRGB.
 * @param frameSide how many pixels of the camera's frame the square was, from which it may have been made smaller.
 */
export function aimOf(rgba: Uint8ClampedArray, side: number, frameSide: number, rules: QualityRules = DEFAULT_QUALITY): Aim {
  const input = preprocess(pixelsInMemory(side, side, rgba), { x: 0, y: 0, side }, SIZE);
  const measures = measureQuality(input, { x: 0, y: 0, side: frameSide });
  const codes = new Set(reasonsFrom(measures, rules.refused).map(({ code }) => code));
  if (codes.has('too-dark')) return 'too-dark';
  if (codes.has('too-bright')) return 'too-bright';
  if (codes.has('glare')) return 'glare';
  // What passes as a photo should be well within the limit while the hand still moves.
  return codes.has('blurred') || codes.has('picture-blank') || measures.sharpness < rules.noted.sharpness
    ? 'blurred'
    : 'sharp';
}
