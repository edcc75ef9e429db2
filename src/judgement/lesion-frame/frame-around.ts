import { centredSquare, type Frame } from '../frame.ts';
import type { Region } from '../resize.ts';

/**
 * What is added to the longer side of a lesion's box, in such sides: three quarters on each side. A lesion of 40 % of a
 * photo's short side or more gets the largest square.
 */
export const FRAME_MARGIN = 1.5;

/** The share of the lesion's longer side that must stay free around it before the largest square is left in the middle. */
const CLEARANCE = 0.25;

/** Pixels. Fewer could not be judged, so a tiny lesion gets more skin around it. */
const LEAST_FRAME_SIDE = 128;

/**
 * The square to score around a lesion's box: the box with its margin, within the photo. Where that would be as large as
 * the photo allows, the largest centred square, moved no further than the lesion needs.
 *
 * @param lesion in pixels of the photo.
 */
export function frameAround(lesion: Region, width: number, height: number): Frame {
  const centred = centredSquare(width, height);
  const longer = Math.max(lesion.width, lesion.height);
  const wanted = Math.max(LEAST_FRAME_SIDE, Math.round(longer * (1 + FRAME_MARGIN)));
  if (wanted >= centred.side) {
    const clearance = longer * CLEARANCE;
    const x = movedToCover(centred.x, centred.side, lesion.x - clearance, lesion.width + 2 * clearance);
    const y = movedToCover(centred.y, centred.side, lesion.y - clearance, lesion.height + 2 * clearance);
    return within({ x, y, side: centred.side }, width, height);
  }
  const x = Math.round(lesion.x + lesion.width / 2 - wanted / 2);
  const y = Math.round(lesion.y + lesion.height / 2 - wanted / 2);
  return within({ x, y, side: wanted }, width, height);
}

/** The start of a stretch of `side`, moved as little as covers the wanted one, or on its middle when that is too long. */
function movedToCover(start: number, side: number, from: number, length: number): number {
  if (length >= side) return Math.round(from + length / 2 - side / 2);
  return Math.round(Math.max(from + length - side, Math.min(from, start)));
}

function within({ x, y, side }: Frame, width: number, height: number): Frame {
  return { x: Math.max(0, Math.min(width - side, x)), y: Math.max(0, Math.min(height - side, y)), side };
}
