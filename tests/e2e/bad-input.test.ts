import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { ROOT, serveFrom } from '../../.commands/serve.ts';
import { DRAWN_HEIC } from '../fixtures/heic.ts';
import { drawLesion, hugePicture, svgPicture, textNamedJpeg, truncatedJpeg } from '../fixtures/lesion-pictures.ts';
import { choosePhoto, examine, seeHistory } from './helpers/person.ts';
import { saveAs } from './helpers/pictures.ts';
import { predict } from './helpers/predict.ts';
import { expect, test } from './helpers/test.ts';

test('a file that cannot be examined gets a clear message, nothing is kept, and the next good photo works', async ({
  app,
  page,
}) => {
  const bad: [name: string, file: Buffer, message: RegExp][] = [
    ['text.jpg', textNamedJpeg(), /not a picture/i],
    ['cut-off.jpg', await truncatedJpeg(), /cut off|incomplete/i],
    ['empty.jpg', Buffer.alloc(0), /empty/i],
    ['drawing.svg', svgPicture(), /svg/i],
    [
      'scan.tif',
      await sharp(await drawLesion({ seed: 1, malignant: false }))
        .tiff()
        .toBuffer(),
      /tiff/i,
    ],
    ['report.pdf', Buffer.from('%PDF-1.7\n1 0 obj'), /pdf/i],
    ['clip.mp4', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom'), /a video/i],
    ['cut-off.heic', readFileSync(DRAWN_HEIC).subarray(0, 9000), /cut off|incomplete|missing/i],
    ['huge.png', hugePicture(), /100 megapixels/i],
  ];
  await page.goto(`${app.url}?backend=wasm`);
  for (const [name, buffer, message] of bad) {
    await choosePhoto(page, { name, buffer });
    await expect(page.getByRole('alert'), name).toHaveText(message);
    await expect(page.getByTestId('verdict'), name).toHaveCount(0);
  }
  await expect(await seeHistory(page)).toHaveCount(0);

  const good = await examine(page, { name: 'good.jpg', buffer: await drawLesion({ seed: 1, malignant: false }) });
  expect(good.probability).toBeGreaterThan(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(await seeHistory(page)).toHaveCount(1);
});

test('a picture too poor to judge is refused, and says why', async ({ app, page }) => {
  const blank = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#e0ac96' } })
    .jpeg()
    .toBuffer();
  const tiny = await sharp(await drawLesion({ seed: 1, malignant: true }))
    .resize(64, 64)
    .jpeg()
    .toBuffer();
  const lesion = sharp(await drawLesion({ seed: 1, malignant: false }));
  const blurred = await lesion.clone().blur(6).jpeg().toBuffer();
  const dark = await lesion.clone().linear(0.1, 0).jpeg().toBuffer();
  const files = Object.entries({ blank, tiny, blurred, dark }).map(([name, bytes]) => saveAs(`${name}.jpg`, bytes));
  await page.goto(`${app.url}?backend=wasm`);
  for (const [i, { band, label, probability }] of (await predict(files)).entries()) {
    expect({ band, label }).toEqual({ band: 'refused', label: 'none' });
    const shown = await examine(page, files[i] ?? '');
    expect(shown.label).toBe('none');
    expect(Math.abs(shown.probability - probability)).toBeLessThan(2e-3);
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-band', 'refused');
  }
});

test('a bad file is told at once, even while the model is on its way and a photo waited for it', async ({ app, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/model/weights.bin', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${app.url}?backend=wasm`);
  await choosePhoto(page, { name: 'good.jpg', buffer: await drawLesion({ seed: 1, malignant: false }) });
  await page.getByRole('button', { name: 'Cancel' }).click();
  await choosePhoto(page, { name: 'text.jpg', buffer: textNamedJpeg() });
  await expect(page.getByRole('alert')).toHaveText(/not a picture/i);
  release();
});

/** A copy of the build whose model folder is changed before it is served. */
async function serveChanged(change: (modelFolder: string) => void) {
  const folder = join(mkdtempSync(join(tmpdir(), 'naevus-build-')), 'dist');
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  change(join(folder, 'model'));
  return serveFrom(4950, folder);
}

for (const { what, change, message } of [
  {
    what: 'weights that were tampered with are never used',
    change: (model: string) => {
      const weights = readFileSync(join(model, 'weights.bin'));
      weights[1000] = (weights[1000] ?? 0) ^ 1;
      writeFileSync(join(model, 'weights.bin'), weights);
    },
    message: /changed|tampered|damaged/i,
  },
  {
    what: 'an app without a model explains itself',
    change: (model: string) => rmSync(model, { recursive: true }),
    message: /model/i,
  },
  {
    what: 'a manifest that is none is said to be so',
    change: (model: string) => writeFileSync(join(model, 'manifest.json'), '<!doctype html>'),
    message: /model/i,
  },
]) {
  test(what, async ({ page }) => {
    const served = await serveChanged(change);
    await page.goto(`${served.url}?backend=wasm`);
    await choosePhoto(page, { name: 'good.jpg', buffer: await drawLesion({ seed: 1, malignant: false }) });
    await expect(page.getByRole('alert').first()).toHaveText(message);
    await expect(page.getByTestId('verdict')).toHaveCount(0);
    await expect(await seeHistory(page)).toHaveCount(0);
    await served.close();
  });
}

test('a HEIC that comes before its reader could be fetched is told of, and is examined once it can be', async ({ page }) => {
  const reader = readdirSync(join(ROOT, 'dist/assets')).find((name) => name.startsWith('heic-to-')) ?? '';
  let missing = '';
  const served = await serveChanged((model) => {
    missing = join(model, '../assets', reader);
    rmSync(missing);
  });
  await page.goto(`${served.url}?backend=wasm`);
  await choosePhoto(page, DRAWN_HEIC);
  await expect(page.getByRole('alert')).toHaveText(/could not be fetched/i);
  cpSync(join(ROOT, 'dist/assets', reader), missing);
  await examine(page, DRAWN_HEIC);
  await served.close();
});
