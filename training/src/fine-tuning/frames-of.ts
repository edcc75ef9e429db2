import { centredSquare, type Frame } from '../../../src/judgement/index.ts';
import type { PixelPlace } from './pixel-store.ts';

/** The frames in which the app might show a picture: first the one that it suggests, then the largest centred square. */
export function framesOf({ width, height, suggested }: PixelPlace): Frame[] {
  return [suggested, centredSquare(width, height)];
}
