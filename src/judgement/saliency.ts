import type { Frame } from './frame.ts';
import type { Box } from './lesion-frame/describe-region.ts';
import type { Region } from './resize.ts';

/**
 * What each part of a frame adds to the logit: the class-activation map (Zhou 2016, doi:10.1109/CVPR.2016.319), whose mean plus
 * the head's bias is the logit exactly. Each part was computed from more of the picture than its own place.
 */
export interface Saliency {
  readonly width: number;
  readonly height: number;
  /** [height * width] on the logit scale, row by row. */
  readonly values: readonly number[];
  /** The lesion that was found, as shares of the frame's side; absent where none was looked for or found. */
  readonly lesion?: Box;
}

/**
 * A network's map as plain numbers, to send and to store.
 *
 * @param values [n * n], of a square map.
 * @param lesion in pixels of the photo, as `frame` is.
 * @throws RangeError for a map that is not square.
 */
export function saliencyFrom(values: ArrayLike<number>, frame: Frame, lesion: Region | undefined): Saliency {
  const side = Math.sqrt(values.length);
  if (!Number.isInteger(side)) throw new RangeError(`Not a square map: ${values.length} values`);
  return { width: side, height: side, values: Array.from(values), ...(lesion && { lesion: inShares(lesion, frame) }) };
}

function inShares({ x, y, width, height }: Region, frame: Frame): Box {
  return {
    left: (x - frame.x) / frame.side,
    top: (y - frame.y) / frame.side,
    right: (x + width - frame.x) / frame.side,
    bottom: (y + height - frame.y) / frame.side,
  };
}
