import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { serveAltered } from './helpers/altered-app.ts';
import { examine, waitUntilReadyOffline } from './helpers/person.ts';
import { saveAs } from './helpers/pictures.ts';
import { hostWithoutHeaders } from './helpers/plain-host.ts';
import { predict } from './helpers/predict.ts';
import { showProcessors } from './helpers/processors.ts';
import { expect, type Page, test } from './helpers/test.ts';

const lesion = async () => saveAs('lesion.jpg', await drawLesion({ seed: 8, malignant: true }));

/** A verdict that agrees with `predict`. */
async function examineRightly(page: Page, file: string) {
  const [expected] = await predict([file]);
  const shown = await examine(page, file);
  expect(Math.abs(shown.probability - (expected?.probability ?? Number.NaN))).toBeLessThan(2e-3);
  return shown;
}

test.beforeEach(({ context, page }) => showProcessors(context, page, 8));

test('with eight processors wasm computes with four threads and agrees', async ({ app, page }) => {
  await page.goto(`${app.url}?backend=wasm`);
  const shown = await examineRightly(page, await lesion());
  expect(shown).toMatchObject({ backend: 'wasm', threads: 4, passedOver: [] });
});

test.describe('without graphics', () => {
  test.use({ browserArgs: ['--disable-gpu', '--disable-software-rasterizer'] });

  test('threads are taken where they are the faster way, and else are no failure to tell of', async ({ app, page }) => {
    await page.goto(app.url);
    const shown = await examineRightly(page, await lesion());
    expect(shown).toMatchObject({ backend: 'wasm', passedOver: ['webgpu', 'webgl'] });
    expect([1, 4]).toContain(shown.threads);
  });
});

test('on a host without headers wasm has one thread, until the service worker adds them', async ({ page }) => {
  const host = await hostWithoutHeaders();
  const address = `${host.url}?backend=wasm`;
  await page.goto(address);
  const shown = await examineRightly(page, await lesion());
  expect(shown).toMatchObject({ backend: 'wasm', threads: 1, passedOver: [] });
  await waitUntilReadyOffline(page);
  host.close();
  await page.goto(address);
  const next = await examine(page, await lesion());
  expect(next).toMatchObject({ backend: 'wasm', threads: 4, passedOver: [] });
  expect(Math.abs(next.probability - shown.probability)).toBeLessThan(1e-4);
});

test('threads that never start give way to one thread, and the verdict says so', async ({ page }) => {
  const app = await serveAltered(/^wasm-thread-.*\.js$/, () => '');
  await page.goto(`${app.url}?backend=wasm`);
  const shown = await examineRightly(page, await lesion());
  expect(shown).toMatchObject({ backend: 'wasm', threads: 1, passedOver: ['wasm-threads'] });
  await app.close();
});
