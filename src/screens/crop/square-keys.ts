import type { Frame } from '../../judgement/index.ts';
import { moved, type PhotoSize, scaled } from './square.ts';

/** Of the photo's shorter side, with a press; with Shift held five times as far. */
const STEP = 0.02;
const FAR = 5;
export const LARGER = 1.1;
export const SMALLER = 1 / LARGER;

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const FACTORS: Readonly<Record<string, number>> = {
  '+': LARGER,
  '=': LARGER,
  PageUp: LARGER,
  '-': SMALLER,
  _: SMALLER,
  PageDown: SMALLER,
};

/** The square after a key; undefined for a key that means nothing here. */
export function afterKey(
  photo: PhotoSize,
  square: Frame,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): Frame | undefined {
  const direction = DIRECTIONS[key];
  if (direction) {
    const step = Math.min(photo.width, photo.height) * STEP * (shiftKey ? FAR : 1);
    return moved(photo, square, { x: direction[0] * step, y: direction[1] * step });
  }
  const factor = FACTORS[key];
  return factor === undefined ? undefined : scaled(photo, square, factor);
}
