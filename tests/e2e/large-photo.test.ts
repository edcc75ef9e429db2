import { existsSync } from 'node:fs';
import sharp from 'sharp';
import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { newProfile, openBrowser } from './helpers/browser.ts';
import { startWatchingMemory } from './helpers/memory.ts';
import { examine } from './helpers/person.ts';
import { saveAs } from './helpers/pictures.ts';
import { predict } from './helpers/predict.ts';
import { expect, test } from './helpers/test.ts';

const WIDTH = 8000;
const HEIGHT = 6000;
/** Bytes of the decoded photo. */
const BITMAP = WIDTH * HEIGHT * 4;
/**
 * How many of them may be in use at once at most. The engine holds one and, while it decodes, little more; the browser decodes the
 * photo for the screen too, at a moment of its own choosing, which was seen to add up to three.
 */
const MOST_BITMAPS = 6;

test('a photo of 48 megapixels is judged as by predict, and a few copies of its pixels at most are in memory', async ({
  app,
}) => {
  test.skip(!existsSync('/proc/self/clear_refs'), 'the peak of memory is read as Linux tells it');
  test.setTimeout(300_000);
  const lesion = sharp(await drawLesion({ seed: 4, malignant: true }));
  const large = saveAs('large.jpg', await lesion.clone().resize(WIDTH, HEIGHT, { fit: 'fill' }).jpeg().toBuffer());
  const profile = newProfile();
  const visit = await openBrowser({ profile });
  const page = await visit.context.newPage();
  await page.goto(`${app.url}?backend=wasm`);
  await examine(page, { name: 'first.jpg', buffer: await lesion.jpeg().toBuffer() });

  const memory = startWatchingMemory(profile);
  const shown = await examine(page, large);
  const bitmaps = memory.peakGrowth() / BITMAP;
  console.log(`Peak while judging 48 megapixels: ${bitmaps.toFixed(2)} times its ${(BITMAP / 1e6).toFixed(0)} MB of pixels`);

  const [expected] = await predict([large]);
  expect(Math.abs(shown.probability - (expected?.probability ?? Number.NaN))).toBeLessThan(2e-3);
  expect(bitmaps).toBeLessThan(MOST_BITMAPS);
  await visit.close();
});
