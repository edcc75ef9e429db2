import { PhotoError } from '../../../judgement/index.ts';

/** A canvas on which what is transparent becomes skin-light rather than black. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
  /** Makes it white again. */
  clear(): void;
}

/** @throws {PhotoError} photo-undecodable, where the browser gives no canvas of that size. */
export function whiteCanvas({ width, height }: { readonly width: number; readonly height: number }): Canvas {
  const canvas = new OffscreenCanvas(width, height);
  // On the CPU: what a GPU draws may differ between devices.
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' });
  if (!context) throw new PhotoError({ code: 'photo-undecodable' }, 'no 2d context');
  context.imageSmoothingQuality = 'high';
  context.fillStyle = 'white';
  const clear = () => context.fillRect(0, 0, width, height);
  clear();
  return { width, height, canvas, context, clear };
}
