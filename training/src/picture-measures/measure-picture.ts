import {
  centredSquare,
  measureQuality,
  type PixelSource,
  preprocess,
  preprocessRegion,
} from '../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../architectures/mobilenet-v2.ts';
import { THUMBNAIL_SIZE } from '../dataset/near-duplicates.ts';
import { borderColours } from './border-ring.ts';

/** What is looked at in a picture before anything is fitted on it. */
export interface PictureMeasures {
  /** The shorter side, in pixels. */
  readonly side: number;
  /** Standard deviation of the brightness of the centred square, as the app measures it. */
  readonly spread: number;
  /** Of the centred square at the size that the network sees, so that the photo's own size does not matter; as the app measures it. */
  readonly sharpness: number;
  /** See `borderColours`; in [-1, 1]. */
  readonly border: Float32Array;
  /** The whole picture squashed to [32, 32, 3], whole numbers 0..255: copies of another aspect stay alike. */
  readonly thumbnail: Float32Array;
}

export function measurePicture(pixels: PixelSource): PictureMeasures {
  const { width, height } = pixels;
  const square = centredSquare(width, height);
  const whole = preprocessRegion(pixels, { x: 0, y: 0, width, height }, INPUT_SIZE);
  const seen = width === height ? whole : preprocess(pixels, square, INPUT_SIZE);
  const { side, spread, sharpness } = measureQuality(seen, square);
  return { side, spread, sharpness, border: borderColours(whole, INPUT_SIZE), thumbnail: shrink(whole) };
}

/** Means of blocks. */
function shrink(picture: Float32Array): Float32Array {
  const block = INPUT_SIZE / THUMBNAIL_SIZE;
  const sums = new Float32Array(THUMBNAIL_SIZE * THUMBNAIL_SIZE * 3);
  for (let i = 0; i < picture.length; i++) {
    const pixel = Math.floor(i / 3);
    const column = Math.floor((pixel % INPUT_SIZE) / block);
    const row = Math.floor(pixel / INPUT_SIZE / block);
    const at = (row * THUMBNAIL_SIZE + column) * 3 + (i % 3);
    sums[at] = (sums[at] as number) + (picture[i] as number);
  }
  return sums.map((sum) => Math.round((sum / (block * block) + 1) * 127.5));
}
