import { THUMBNAIL_SIZE } from '../dataset/near-duplicates.ts';
import { BORDER_LENGTH } from './border-ring.ts';
import type { PictureMeasures } from './measure-picture.ts';

const FIGURES = 3;
const THUMBNAIL_START = FIGURES + BORDER_LENGTH;
const THUMBNAIL_BYTES = THUMBNAIL_SIZE ** 2 * 3;

/** Numbers that {@link asVector} makes of a picture's measures. */
export const MEASURES_LENGTH = THUMBNAIL_START + THUMBNAIL_BYTES / 4;

/** Measures as one vector, for the cache: of the thumbnail, which is of whole numbers, four bytes lie in the place of one number. */
export function asVector({ side, spread, sharpness, border, thumbnail }: PictureMeasures): Float32Array {
  const vector = new Float32Array(MEASURES_LENGTH);
  vector.set([side, spread, sharpness]);
  vector.set(border, FIGURES);
  new Uint8Array(vector.buffer, THUMBNAIL_START * 4).set(thumbnail);
  return vector;
}

/** What {@link asVector} was given. */
export function fromVector(vector: Float32Array): PictureMeasures {
  const [side = 0, spread = 0, sharpness = 0] = vector;
  const bytes = new Uint8Array(vector.buffer, vector.byteOffset + THUMBNAIL_START * 4, THUMBNAIL_BYTES);
  return { side, spread, sharpness, border: vector.slice(FIGURES, THUMBNAIL_START), thumbnail: Float32Array.from(bytes) };
}
