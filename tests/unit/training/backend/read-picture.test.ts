import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { PhotoError } from '../../../../src/judgement/index.ts';
import { readPicture } from '../../../../training/src/backend/read-picture.ts';
import { bmpOf } from '../../../fixtures/bmp.ts';
import { DRAWN_HEIC } from '../../../fixtures/heic.ts';
import {
  drawLesion,
  drawLesionWithAlpha,
  drawLesionWithOrientation,
  ORIENTATIONS,
} from '../../../fixtures/lesion-pictures.ts';
import { plantedFiles } from '../../../fixtures/planted-metadata.ts';

const lesion = await drawLesion({ seed: 5, malignant: true, size: 97 });

async function pixelsOf(file: Buffer) {
  const { width, height, read } = await readPicture(file);
  return { width, height, rgba: Buffer.from(read({ x: 0, y: 0, width, height })) };
}

async function expectSamePixels(one: Buffer, other: Buffer) {
  const [a, b] = [await pixelsOf(one), await pixelsOf(other)];
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  expect(a.rgba.equals(b.rgba)).toBe(true);
}

it('reads a BMP in true colour, in greys and with transparency as it reads the same picture as PNG', async () => {
  const grey = await sharp(lesion).greyscale().png().toBuffer();
  const alpha = await drawLesionWithAlpha(5);
  await expectSamePixels(await bmpOf(lesion, 24), await sharp(lesion).png().toBuffer());
  await expectSamePixels(await bmpOf(grey, 8), grey);
  await expectSamePixels(await bmpOf(alpha, 32), alpha);
});

it.each(ORIENTATIONS)('reads a JPEG and a PNG of orientation %i upright', async (orientation) => {
  const upright = await pixelsOf(await drawLesionWithOrientation(1, 5));
  const turned = await drawLesionWithOrientation(orientation, 5);
  const png = await sharp(turned).withMetadata({ orientation }).png().toBuffer();
  for (const file of [turned, png]) {
    const { width, height, rgba } = await pixelsOf(file);
    expect([width, height]).toEqual([400, 304]);
    const difference = rgba.reduce((sum, value, i) => sum + Math.abs(value - (upright.rgba[i] ?? 0)), 0) / rgba.length;
    expect(difference).toBeLessThan(1);
  }
});

it('does not turn a WebP, as browsers do not', async () => {
  const told = await sharp(lesion).resize(60, 40, { fit: 'fill' }).withMetadata({ orientation: 6 }).webp().toBuffer();
  expect(await pixelsOf(told)).toMatchObject({ width: 60, height: 40 });
});

it('reads of a GIF the first frame, on white where it is transparent', async () => {
  const alpha = await sharp(await drawLesionWithAlpha(5))
    .gif()
    .toBuffer();
  const { width, rgba } = await pixelsOf(alpha);
  expect([...rgba.subarray((width - 1) * 4, width * 4)]).toEqual([255, 255, 255, 255]);
  expect(await pixelsOf((await plantedFiles(lesion)).gif)).toMatchObject({ width: 64, height: 64 });
});

it('names a HEIC, which it cannot decode', async () => {
  const reading = readPicture(readFileSync(DRAWN_HEIC));
  await expect(reading).rejects.toBeInstanceOf(PhotoError);
  await expect(reading).rejects.toMatchObject({ problem: { code: 'photo-type-unsupported', type: 'heic' } });
});
