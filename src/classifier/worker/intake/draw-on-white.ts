import { PhotoError, type Region } from '../../../judgement/index.ts';

/** A part of a picture in sRGB, on white, so that what is transparent becomes skin-light rather than black. */
export function drawOnWhite(
  bitmap: ImageBitmap,
  { x, y, width, height }: Region,
  size: { readonly width: number; readonly height: number } = { width, height },
) {
  const canvas = new OffscreenCanvas(size.width, size.height);
  // On the CPU: what a GPU draws may differ between devices.
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' });
  if (!context) throw new PhotoError({ code: 'photo-undecodable' }, 'no 2d context');
  context.fillStyle = 'white';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, x, y, width, height, 0, 0, size.width, size.height);
  return { canvas, context };
}
