import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { newProfile, openBrowser, SOFTWARE_WEBGL } from './helpers/browser.ts';
import { publishNewerModel } from './helpers/newer-model.ts';
import { examine, waitUntilReadyOffline } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

const NO_GRAPHICS = ['--disable-gpu', '--disable-software-rasterizer'];

async function examineAt(page: Page, address: string) {
  await page.goto(address);
  return examine(page, { name: 'lesion.jpg', buffer: await drawLesion({ seed: 8, malignant: true }) });
}

/** As if the engine of another build had chosen. */
async function pretendAnotherBuild(page: Page) {
  await page.evaluate(async () => {
    const cache = await caches.open('naevus-backend');
    for (const key of await cache.keys()) {
      const entry = await (await cache.match(key))?.json();
      const circumstances = { ...JSON.parse(entry.circumstances), engine: '/assets/worker-of-another-build.js' };
      await cache.put(key, Response.json({ ...entry, circumstances: JSON.stringify(circumstances) }));
    }
  });
}

test.describe('a device that once had no graphics', () => {
  const chosen = { backend: 'wasm', passedOver: ['webgpu', 'webgl'] };

  test('is asked again with another build, but not before', async ({ app }) => {
    const profile = newProfile();
    const without = await openBrowser({ profile, args: NO_GRAPHICS });
    expect(await examineAt(await without.context.newPage(), app.url)).toMatchObject(chosen);
    await without.close();

    const { context, close } = await openBrowser({ profile, args: SOFTWARE_WEBGL });
    const page = await context.newPage();
    expect(await examineAt(page, app.url)).toMatchObject(chosen);
    expect(await examineAt(page, `${app.url}?backend=cpu`)).toMatchObject({ backend: 'cpu', passedOver: [] });
    expect(await examineAt(page, app.url)).toMatchObject(chosen);

    await pretendAnotherBuild(page);
    expect(await examineAt(page, app.url)).toMatchObject({ backend: 'webgl', passedOver: ['webgpu'] });
    await close();
  });

  test('is asked again with another model', async ({ app }) => {
    const profile = newProfile();
    const without = await openBrowser({ profile, args: NO_GRAPHICS });
    const first = await without.context.newPage();
    expect(await examineAt(first, app.url)).toMatchObject(chosen);
    await waitUntilReadyOffline(first);
    await without.close();

    const { context, close } = await openBrowser({ profile, args: SOFTWARE_WEBGL });
    const page = await context.newPage();
    await publishNewerModel(page, '99.0.0');
    await expect(async () => {
      await examineAt(page, app.url);
      await expect(page.getByTestId('verdict')).toContainText('99.0.0', { timeout: 1000 });
    }).toPass();
    expect(await examineAt(page, app.url)).toMatchObject({ backend: 'webgl', passedOver: ['webgpu'] });
    await close();
  });
});

test('what worked once and works no more gives way to all the others', async ({ app }) => {
  const profile = newProfile();
  const first = await openBrowser({ profile, args: SOFTWARE_WEBGL });
  expect(await examineAt(await first.context.newPage(), app.url)).toMatchObject({ backend: 'webgl' });
  await first.close();
  const next = await openBrowser({ profile, args: NO_GRAPHICS });
  const shown = await examineAt(await next.context.newPage(), app.url);
  expect(shown).toMatchObject({ backend: 'wasm', passedOver: ['webgl', 'webgpu'] });
  await next.close();
});
