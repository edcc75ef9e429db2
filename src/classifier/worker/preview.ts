import { drawOnWhite } from './intake/draw-on-white.ts';

/** Photos up to here, as most phones take them, are shown themselves. */
const SHOWN_THEMSELVES = 13_000_000;
const LONGEST_SIDE = 1600;
const QUALITY = 0.85;

/** A large photo as a JPEG that a screen can show without decoding all of it; undefined for one that needs none. */
export async function drawPreview(bitmap: ImageBitmap): Promise<ArrayBuffer | undefined> {
  const { width, height } = bitmap;
  if (width * height <= SHOWN_THEMSELVES) return undefined;
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const size = { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
  const { canvas } = drawOnWhite(bitmap, { x: 0, y: 0, width, height }, size);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return blob.arrayBuffer();
}
