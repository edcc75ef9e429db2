import type { Frame } from '../../judgement/index.ts';

const SIDE = 192;
const QUALITY = 0.8;

/** The scored square as a small JPEG for lists, {@link SIDE} pixels a side. */
export async function drawThumbnail(bitmap: ImageBitmap, { x, y, side }: Frame): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(SIDE, SIDE);
  // On the CPU: a graphics processor would be handed a copy of the whole photo.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d context');
  context.fillStyle = 'white';
  context.fillRect(0, 0, SIDE, SIDE);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, x, y, side, side, 0, 0, SIDE, SIDE);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return blob.arrayBuffer();
}
