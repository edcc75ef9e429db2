/** The square that is scored, in pixels of the upright photo: left, top and side, whole numbers. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The largest square in the middle of a photo of `width` x `height` pixels. */
export function centredSquare(width: number, height: number): Frame {
  const side = Math.min(width, height);
  return {
    x: Math.floor((width - side) / 2),
    y: Math.floor((height - side) / 2),
    side,
  };
}

/** Whether a square is one of a photo of `width` x `height` pixels: whole numbers, at least one pixel, nothing of it outside. */
export function liesWithin({ x, y, side }: Frame, width: number, height: number): boolean {
  if (![x, y, side].every(Number.isSafeInteger)) return false;
  return x >= 0 && y >= 0 && side >= 1 && x + side <= width && y + side <= height;
}
