import sharp from 'sharp';
import {
  drawLesion,
  drawLesionInDisplayP3,
  drawLesionWithAlpha,
  drawLesionWithOrientation,
  ORIENTATIONS,
} from '../fixtures/lesion-pictures.ts';
import { examine } from './helpers/person.ts';
import { saveAs } from './helpers/pictures.ts';
import { predict } from './helpers/predict.ts';
import { expect, test } from './helpers/test.ts';

/** The decoders for JPEG, PNG, WebP and GIF agree to the bit, but the browser rounds colour profiles and AVIF's colours otherwise. */
const LOOSER: Record<string, number> = { 'display-p3.jpg': 5e-3, 'photo.avif': 2e-2 };

test('orientation, colour profile, transparency and file type mean the same in the app and in predict', async ({
  app,
  page,
}) => {
  const lesion = await drawLesion({ seed: 5, malignant: true });
  const pictures: Record<string, Buffer> = {
    'display-p3.jpg': await drawLesionInDisplayP3(5),
    'alpha.png': await drawLesionWithAlpha(5),
    'grey.jpg': await sharp(lesion).greyscale().jpeg().toBuffer(),
    'large.jpg': await sharp(lesion).resize(4000, 3000, { fit: 'fill' }).jpeg().toBuffer(),
    'photo.webp': await sharp(lesion).webp({ quality: 90 }).toBuffer(),
    'photo.gif': await sharp(lesion).gif().toBuffer(),
    'photo.avif': await sharp(lesion).avif({ quality: 90 }).toBuffer(),
    'png-named.jpg': await sharp(lesion).png().toBuffer(),
  };
  for (const orientation of ORIENTATIONS) {
    pictures[`orientation-${orientation}.jpg`] = await drawLesionWithOrientation(orientation, 5);
  }
  const files = Object.entries(pictures).map(([name, bytes]) => saveAs(name, bytes));
  const expected = await predict(files);
  await page.goto(`${app.url}?backend=wasm`);
  const distances: Record<string, number> = {};
  for (const [i, file] of files.entries()) {
    const { probability } = await examine(page, file);
    distances[Object.keys(pictures)[i] ?? ''] = Math.abs(probability - (expected[i]?.probability ?? Number.NaN));
  }
  const tooFar = Object.entries(distances).filter(([name, distance]) => !(distance < (LOOSER[name] ?? 2e-3)));
  expect(tooFar, JSON.stringify(distances)).toEqual([]);
});
