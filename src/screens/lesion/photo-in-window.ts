import type { View } from './view.ts';

/** A square of a photo in its pixels; it may reach beyond the photo. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a photo lies in a square window of side 1, so that the window shows what the view sees of the photo's square. */
export function photoInWindow(photo: Size, { x, y, side }: Square, view: View) {
  const scale = view.zoom / side;
  return {
    left: 0.5 - (x + view.x * side) * scale,
    top: 0.5 - (y + view.y * side) * scale,
    width: photo.width * scale,
    height: photo.height * scale,
  };
}

/** The point of the photo, in its pixels, that lies at a point of the window (0..1). */
export function pointInPhoto(at: { readonly x: number; readonly y: number }, square: Square, view: View) {
  const shown = square.side / view.zoom;
  return {
    x: square.x + view.x * square.side + (at.x - 0.5) * shown,
    y: square.y + view.y * square.side + (at.y - 0.5) * shown,
  };
}

/** Where a point of the photo lies in the window, 0..1 if it is in sight. */
export function pointInWindow(point: { readonly x: number; readonly y: number }, square: Square, view: View) {
  const shown = square.side / view.zoom;
  return {
    x: (point.x - square.x - view.x * square.side) / shown + 0.5,
    y: (point.y - square.y - view.y * square.side) / shown + 0.5,
  };
}

/** The smallest square around the whole photo. */
export function wholeOf({ width, height }: Size): Square {
  const side = Math.max(width, height);
  return { x: (width - side) / 2, y: (height - side) / 2, side };
}
