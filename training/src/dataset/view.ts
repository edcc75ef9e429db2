import { centredSquare, type Frame, type PixelSource, suggestedFrame } from '../../../src/judgement/index.ts';

/** A way to frame a picture: the app's own, or one that is off, to see how much the score depends on it. */
export interface View {
  readonly name: string;
  /** Where it starts from: the frame that the app suggests, or the largest centred square. */
  readonly from: 'suggestion' | 'middle';
  /** Its side as a share of that frame's, and how far it is moved, in shares of that side. */
  readonly side: number;
  readonly shiftX: number;
  readonly shiftY: number;
  /** How it is mirrored, as `flip` knows; left out for not at all. */
  readonly flip?: number;
}

/** What `predict` and the app score. Calibration, thresholds and figures rest on it. */
export const AS_SUGGESTED: View = { name: 'suggested', from: 'suggestion', side: 1, shiftX: 0, shiftY: 0 };

export const CENTRED: View = { name: 'centred', from: 'middle', side: 1, shiftX: 0, shiftY: 0 };

/** What the app suggests, mirrored left to right, upside down, and both. */
export const FLIPPED: readonly View[] = [1, 2, 3].map((way) => ({ ...AS_SUGGESTED, name: `flipped ${way}`, flip: way }));

/** As a person's own hand might move the frame: up to 15 % in place and size. */
export const JITTERED: readonly View[] = [
  { name: 'jittered 1', from: 'suggestion', side: 0.85, shiftX: 0.15, shiftY: 0 },
  { name: 'jittered 2', from: 'suggestion', side: 0.85, shiftX: -0.075, shiftY: -0.15 },
  { name: 'jittered 3', from: 'suggestion', side: 1.15, shiftX: -0.15, shiftY: 0.075 },
];

/** The frame that a view gives a picture, moved to lie within it. */
export function frameOf(pixels: PixelSource, { from, side, shiftX, shiftY }: View): Frame {
  const { width, height } = pixels;
  const start = from === 'middle' ? centredSquare(width, height) : suggestedFrame(pixels);
  const wanted = Math.min(Math.round(start.side * side), width, height);
  const place = (at: number, shift: number, length: number) =>
    Math.max(0, Math.min(length - wanted, Math.round(at + start.side / 2 + shift * start.side - wanted / 2)));
  return { x: place(start.x, shiftX, width), y: place(start.y, shiftY, height), side: wanted };
}
