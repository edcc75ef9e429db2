import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { drawSkin } from '../../tests/unit/judgement/draw-skin.ts';

/** As a phone takes them: 12 megapixels. */
const LARGE = { width: 4032, height: 3024 };
const SMALL = { width: 320, height: 320 };

/** Where the photos lie on the site. */
export const PHOTO = 'bench/photo.jpg';
export const SMALL_PHOTO = 'bench/small.jpg';

/** Writes drawn lesions, one as large as a phone's photo and one small. */
export async function writePhotos(folder: string): Promise<void> {
  writeFileSync(join(folder, 'photo.jpg'), await drawnPhoto(LARGE));
  writeFileSync(join(folder, 'small.jpg'), await drawnPhoto(SMALL));
}

export async function drawnPhoto({ width, height }: { readonly width: number; readonly height: number }): Promise<Buffer> {
  const blobs = [{ x: 0.55 * width, y: 0.45 * height, radius: 0.15 * height }];
  const pixels = drawSkin({ width, height, blobs }).read({ x: 0, y: 0, width, height });
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality: 92 })
    .toBuffer();
}
