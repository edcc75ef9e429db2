import { readFileSync } from 'node:fs';
import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { examine, goTo, seeHistory, waitUntilReadyOffline } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

const DARK_PAPER = 'rgb(23, 20, 17)';

const colourOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Everything that a site can keep in a browser. */
const whatIsKept = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    settings: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test('the first run, settings that stay, and erasing everything: nothing is left', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${app.url}?backend=wasm`);

  await expect(page.getByTestId('introduction')).toBeVisible();
  await expect(page.getByTestId('photo-input').first()).toBeInViewport();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByTestId('introduction')).toBeHidden();
  await examine(page, { name: 'lesion.jpg', buffer: await drawLesion({ seed: 2, malignant: true }) });
  await expect(page.getByTestId('kept')).toHaveAttribute('data-value', 'kept');

  // What the settings say of the storing under way goes once it is done, and the page is shorter then.
  await waitUntilReadyOffline(page);

  await goTo(page, 'Settings');
  await expect(page.getByTestId('kept-count')).toHaveAttribute('data-value', '1');
  await page.getByRole('radiogroup', { name: 'Colours' }).getByText('Dark').click();
  await expect.poll(() => colourOf(page)).toBe(DARK_PAPER);
  await page.reload();
  expect(await colourOf(page)).toBe(DARK_PAPER);

  const wayOn = page.getByRole('main').getByRole('link', { name: 'How good is it?' });
  // Where the page is when the press comes: until then it may scroll, and grow with what is read from the device.
  await page.evaluate(() => {
    addEventListener('pointerdown', () => Object.assign(globalThis, { placeLeft: scrollY }), { capture: true, once: true });
  });
  await wayOn.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  const left = await page.evaluate(() => (globalThis as unknown as { placeLeft: number }).placeLeft);
  expect(left).toBeGreaterThan(300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left);

  await page.getByRole('button', { name: 'Erase everything…' }).click();
  const erase = page.getByRole('dialog').getByRole('button', { name: 'Erase everything' });
  await expect(erase).toBeDisabled();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Save a list of all checks' }).click();
  const list = readFileSync(await (await download).path(), 'utf8');
  expect(list.trim().split('\n')).toHaveLength(2);
  await page.getByRole('checkbox', { name: 'I want all of this to be gone for good' }).check();

  // Instead of the app, which would store itself anew, a page of the same site that only looks.
  const isApp = (url: URL) => url.href.startsWith(app.url) && url.pathname === '/';
  await page.route(isApp, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Looking</title>' }));
  const before = await whatIsKept(page);
  expect(before.databases).toContain('naevus');
  expect(before.caches.length).toBeGreaterThan(0);
  await erase.click();
  await expect(page).toHaveTitle('Looking');
  expect(await whatIsKept(page)).toEqual({ databases: [], caches: [], settings: [], workers: 0 });

  await page.unroute(isApp);
  await page.reload();
  await expect(page.getByTestId('introduction')).toBeVisible();
  expect(await colourOf(page)).not.toBe(DARK_PAPER);
  await expect(await seeHistory(page)).toHaveCount(0);
  await goTo(page, 'Settings');
  await expect(page.getByTestId('kept-count')).toHaveAttribute('data-value', '0');
});

test('a chosen theme is there before the app is', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('naevus-preferences', '{"theme":"dark"}'));
  // The app itself never comes.
  await page.route(/\/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto(app.url);
  expect(await colourOf(page)).toBe(DARK_PAPER);
});

for (const rootFont of ['100%', '200%']) {
  test(`the bar of places holds in 320 pixels with text at ${rootFont}`, async ({ app, page }) => {
    await page.setViewportSize({ width: 320, height: 740 });
    await page.addInitScript(() => localStorage.setItem('naevus-preferences', '{"othersToo":true,"introduced":true}'));
    await page.goto(`${app.url}#/settings`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, rootFont);
    const places = await page.getByRole('navigation').getByRole('link').all();
    expect(places).toHaveLength(5);
    const boxes = await Promise.all(places.map((place) => place.boundingBox()));
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
    for (const box of boxes) {
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320.5);
    }
    const spills = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(spills).toBe(false);
  });
}
