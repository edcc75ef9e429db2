import type { Frame } from '../../judgement/index.ts';

// The square as a person moves it: in pixels of the upright photo, not rounded until it is used.

export interface PhotoSize {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Corner = 'upper-left' | 'upper-right' | 'lower-left' | 'lower-right';

/** Fewer pixels than this are refused: nobody should be led there. Pixels a side. */
const LEAST_SIDE = 96;

/** The smallest square that may be chosen; all of a photo that is smaller still. */
export function leastSide({ width, height }: PhotoSize): number {
  return Math.min(LEAST_SIDE, width, height);
}

/** The nearest square that lies in the photo and is not too small; made smaller or larger around its middle. */
export function within(photo: PhotoSize, { x, y, side }: Frame): Frame {
  const fitting = clamped(side, leastSide(photo), Math.min(photo.width, photo.height));
  const shift = (side - fitting) / 2;
  return {
    x: clamped(x + shift, 0, photo.width - fitting),
    y: clamped(y + shift, 0, photo.height - fitting),
    side: fitting,
  };
}

export function moved(photo: PhotoSize, square: Frame, { x, y }: Point): Frame {
  return within(photo, { ...square, x: square.x + x, y: square.y + y });
}

/**
 * Larger (`factor` above 1) or smaller, while what lies at `around` stays where it is in the square.
 *
 * @param around its middle when absent.
 */
export function scaled(photo: PhotoSize, square: Frame, factor: number, around: Point = middleOf(square)): Frame {
  const side = clamped(square.side * factor, leastSide(photo), Math.min(photo.width, photo.height));
  const grown = side / square.side;
  return within(photo, {
    x: around.x - (around.x - square.x) * grown,
    y: around.y - (around.y - square.y) * grown,
    side,
  });
}

/** With a corner pulled to a point; the corner across stays where it is. */
export function pulled(photo: PhotoSize, { x, y, side }: Frame, corner: Corner, to: Point): Frame {
  const isLeft = corner.endsWith('left');
  const isUpper = corner.startsWith('upper');
  const across = { x: isLeft ? x + side : x, y: isUpper ? y + side : y };
  const wanted = Math.max(Math.abs(to.x - across.x), Math.abs(to.y - across.y));
  const isPastAcross = (isLeft ? across.x - to.x : to.x - across.x) < 0 || (isUpper ? across.y - to.y : to.y - across.y) < 0;
  const room = Math.min(isLeft ? across.x : photo.width - across.x, isUpper ? across.y : photo.height - across.y);
  const least = leastSide(photo);
  const next = isPastAcross ? least : clamped(wanted, least, Math.max(least, room));
  return within(photo, { x: isLeft ? across.x - next : across.x, y: isUpper ? across.y - next : across.y, side: next });
}

/** After two fingers went from one pair of points to another: moved with their middle, scaled by how far they spread. */
export function pinched(photo: PhotoSize, square: Frame, from: readonly [Point, Point], to: readonly [Point, Point]): Frame {
  const before = distance(...from);
  // The square follows the fingers: spread fingers make it larger.
  const factor = before > 0 ? distance(...to) / before : 1;
  const [middle, next] = [between(...from), between(...to)];
  return moved(photo, scaled(photo, square, factor, middle), { x: next.x - middle.x, y: next.y - middle.y });
}

/** As it is scored: in whole pixels, inside the photo. */
export function asFrame(photo: PhotoSize, square: Frame): Frame {
  const side = Math.round(square.side);
  return {
    x: clamped(Math.round(square.x), 0, photo.width - side),
    y: clamped(Math.round(square.y), 0, photo.height - side),
    side,
  };
}

export function middleOf({ x, y, side }: Frame): Point {
  return { x: x + side / 2, y: y + side / 2 };
}

function clamped(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function between(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
