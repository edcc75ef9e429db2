import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { choosePhoto, examine, goTo, seeVerdict, waitUntilReadyOffline } from './helpers/person.ts';
import { type Releases, serveReleases } from './helpers/releases.ts';
import { sharedCaches } from './helpers/share.ts';
import { expect, type Page, test as withBrowser } from './helpers/test.ts';

const test = withBrowser.extend<{ host: Releases }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  host: async ({}, use) => {
    const host = await serveReleases();
    await use(host);
    await host.close();
  },
});

const build = (page: Page) => page.locator('html').getAttribute('data-build');

/** As when the person comes back to the app. */
async function comeBack(page: Page) {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function seeUpdateOffered(page: Page) {
  await expect(page.getByText('A new version is ready')).toBeVisible();
  expect(await build(page)).toBeNull();
}

async function update(page: Page) {
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Reload now' }).click();
  await loaded;
  expect(await build(page)).toBe('next');
}

/** Addresses of the files of the app that are stored: all that it starts with, and parts that were used once. */
function storedAssets(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => /precache|parts/.test(name));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  });
}

test('a new version waits for the person’s word, and the examination is still there after it', async ({ host, page }) => {
  await page.goto(`${host.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  const buffer = await drawLesion({ seed: 12, malignant: true, size: 480 });
  const { probability } = await examine(page, { name: 'lesion.jpg', buffer });
  const before = (await storedAssets(page)).filter((path) => path.includes('/assets/'));
  await page.evaluate(async () => {
    await (await caches.open('naevus-parts')).put('/assets/heic-to-OLDER123.js', new Response('once used'));
  });
  const other = await page.context().newPage();
  await other.goto(`${host.url}?backend=wasm`);
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible();

  host.releaseNext();
  await comeBack(page);
  await seeUpdateOffered(page);
  await expect(page.getByTestId('verdict')).toBeVisible();
  await update(page);
  expect((await seeVerdict(page)).probability).toBe(probability);
  const after = await storedAssets(page);
  expect(after.filter((path) => before.includes(path))).toEqual([]);
  expect(after).not.toContain('/assets/heic-to-OLDER123.js');
  expect(after.filter((path) => path.includes('/assets/'))).toHaveLength(before.length);

  // What the other window has not loaded yet is nowhere any more.
  await seeUpdateOffered(other);
  await goTo(other, 'History');
  await expect(other.getByTestId('history-item')).toHaveCount(1);
  expect(await build(other)).toBe('next');
});

test('a photo that waits for its verdict is taken over to the new version', async ({ host, page }) => {
  await page.route('**/model/weights.bin', () => undefined);
  await page.goto(`${host.url}?backend=wasm`);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await choosePhoto(page, { name: 'lesion.jpg', buffer: await drawLesion({ seed: 12, malignant: true, size: 480 }) });
  await expect(page.getByRole('img', { name: /being checked/ })).toBeVisible();

  host.releaseNext();
  await comeBack(page);
  await seeUpdateOffered(page);
  await page.unroute('**/model/weights.bin');
  await update(page);
  await seeVerdict(page);
  expect(await sharedCaches(page)).toEqual([]);
});
