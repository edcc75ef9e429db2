import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { serveAltered } from './helpers/altered-app.ts';
import { SOFTWARE_WEBGPU } from './helpers/browser.ts';
import { examine, seeVerdict } from './helpers/person.ts';
import { saveAs } from './helpers/pictures.ts';
import { predict } from './helpers/predict.ts';
import { showProcessors } from './helpers/processors.ts';
import { expect, type Page, test } from './helpers/test.ts';

async function examineOn(page: Page, address: string) {
  const file = saveAs('lesion.jpg', await drawLesion({ seed: 8, malignant: true }));
  const [expected] = await predict([file]);
  await page.goto(address);
  const shown = await examine(page, file);
  expect(Math.abs(shown.probability - (expected?.probability ?? Number.NaN))).toBeLessThan(2e-3);
  return shown;
}

test('plain JavaScript is the last resort and agrees', async ({ app, page }) => {
  expect((await examineOn(page, `${app.url}?backend=cpu`)).backend).toBe('cpu');
});

test.describe('with a WebGPU adapter in software', () => {
  test.use({ browserArgs: SOFTWARE_WEBGPU });

  test('webgpu agrees', async ({ app, page }) => {
    expect((await examineOn(page, `${app.url}?backend=webgpu`)).backend).toBe('webgpu');
  });
});

test.describe('without graphics', () => {
  test.use({ browserArgs: ['--disable-gpu', '--disable-software-rasterizer'] });

  test('the first backend that works is wasm', async ({ app, page }) => {
    expect((await examineOn(page, app.url)).backend).toBe('wasm');
  });

  test('where the kernels do not compile, plain JavaScript takes over and the verdict says so', async ({
    context,
    page,
  }) => {
    await showProcessors(context, page, 1);
    const app = await serveAltered(/^forward-.*\.wasm$/, () => 'no WebAssembly');
    const shown = await examineOn(page, app.url);
    expect(shown).toMatchObject({ backend: 'cpu', passedOver: ['webgpu', 'webgl', 'wasm'] });
    await app.close();
  });
});

test('a photo chosen before the model has arrived is judged as soon as it has', async ({ app, page }) => {
  await page.route('**/model/weights.bin', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000));
    await route.continue();
  });
  await page.goto(`${app.url}?backend=wasm`);
  await page.getByTestId('photo-input').setInputFiles({
    name: 'lesion.jpg',
    mimeType: 'image/jpeg',
    buffer: await drawLesion({ seed: 8, malignant: true }),
  });
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  expect((await seeVerdict(page)).backend).toBe('wasm');
});
