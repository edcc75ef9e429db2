import type { Region } from '../../../judgement/index.ts';
import { type Canvas, whiteCanvas } from './white-canvas.ts';

/** A part of a picture in sRGB, on white, at another size. */
export function drawOnWhite(
  bitmap: ImageBitmap,
  { x, y, width, height }: Region,
  size: { readonly width: number; readonly height: number },
): Canvas {
  const white = whiteCanvas(size);
  white.context.drawImage(bitmap, x, y, width, height, 0, 0, size.width, size.height);
  return white;
}
