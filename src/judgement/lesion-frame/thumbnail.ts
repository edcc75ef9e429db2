import { type PixelSource, resizeRegion } from '../resize.ts';

/** Pixels along each side of the thumbnail in which a lesion is looked for. */
export const GRID = 64;

/** Cells of the thumbnail. */
export const CELLS = GRID * GRID;

/** A whole photo squashed to a square: [64, 64, 3], RGB, 0..255. */
export type Thumbnail = Float32Array;

/**
 * The thumbnail of an upright photo. It is a square whatever the photo's aspect, so that a picture that was squashed
 * to a square and its original look the same.
 */
export function lesionThumbnail(pixels: PixelSource): Thumbnail {
  return resizeRegion(pixels, { x: 0, y: 0, width: pixels.width, height: pixels.height }, GRID);
}
