import type { MarkedLine, PhotoSize } from '../../records/index.ts';
import { Z_95 } from './score-change.ts';

/** A line whose length in millimetres is known. */
export interface SizeReference {
  readonly name: string;
  readonly millimetres: number;
  readonly line: MarkedLine;
}

/** How far the scale beside the lesion may be from that on it, either way: skin is round, and a coin lies higher or tilted. */
const SCALE_HALF_WIDTH = 0.05;

/** In pixels. */
export function lengthOf({ from, to }: MarkedLine): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/**
 * The length of a lesion by proportion to a known one in the same photo. The uncertainty is that of the marks' four ends, each with
 * its own error, and of the scale, taken as uniform within 5 % either way (JCGM 100:2008, "GUM", 4.3.7 and 5.1.2), expanded to
 * about 95 % coverage. What a bent body, a slanting camera or a frayed edge add is not in it.
 *
 * @param endError standard uncertainty of where an end was put, in pixels of the photo.
 * @returns undefined where a line has no length.
 */
export function sizeFromMarks(lesion: MarkedLine, reference: SizeReference, endError: number): PhotoSize | undefined {
  const [across, known] = [lengthOf(lesion), lengthOf(reference.line)];
  if (!(across > 0) || !(known > 0) || !(reference.millimetres > 0)) return undefined;
  const millimetres = (across / known) * reference.millimetres;
  const ofMarks = Math.SQRT2 * endError;
  const relative = Math.hypot(ofMarks / across, ofMarks / known, SCALE_HALF_WIDTH / Math.sqrt(3));
  return { millimetres, uncertainty: Z_95 * relative * millimetres, lesion, reference };
}
