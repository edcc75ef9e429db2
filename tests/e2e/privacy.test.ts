import { SECURITY_HEADERS } from '../../src/pwa/security-headers.ts';
import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { examine, waitUntilReadyOffline } from './helpers/person.ts';
import { hostWithoutHeaders } from './helpers/plain-host.ts';
import { expect, type Page, test } from './helpers/test.ts';

test('documents and worker scripts come with the security headers', async ({ app, page }) => {
  const workerScripts: Record<string, string>[] = [];
  page.on('response', (response) => {
    if (/worker.*\.js$/.test(new URL(response.url()).pathname)) workerScripts.push(response.headers());
  });
  const response = await page.goto(`${app.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  expect(workerScripts.length).toBeGreaterThan(0);
  for (const headers of [response?.headers() ?? {}, ...workerScripts]) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(headers[name.toLowerCase()]).toBe(value);
  }
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test('neither the page nor a worker can send anything to another origin', async ({ app, page }) => {
  await page.goto(app.url);
  expect(await sendFromPage(page)).toBe('blocked');
  expect(await sendFromWorker(page, app.url)).toBe('blocked');
});

test('on a host that sends no headers the service worker adds them', async ({ page }) => {
  const host = await hostWithoutHeaders();
  await page.goto(`${host.url}?backend=wasm`);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(false);
  await waitUntilReadyOffline(page);
  const response = await page.reload();
  expect(response?.fromServiceWorker()).toBe(true);
  expect(response?.headers()).toMatchObject({ 'content-security-policy': SECURITY_HEADERS['Content-Security-Policy'] });
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  expect(await sendFromPage(page)).toBe('blocked');
  const buffer = await drawLesion({ seed: 1, malignant: true });
  expect((await examine(page, { name: 'lesion.jpg', buffer })).backend).toBe('wasm');
  host.close();
});

async function sendFromPage(page: Page): Promise<string> {
  return page.evaluate(() =>
    fetch('https://example.org/', { method: 'POST', body: 'lesion', mode: 'no-cors' }).then(
      () => 'sent',
      () => 'blocked',
    ),
  );
}

/** A worker whose script is one of the app's own files, told to fetch from elsewhere. */
async function sendFromWorker(page: Page, url: string): Promise<string> {
  const [worker] = page.workers();
  const used = worker ?? (await page.waitForEvent('worker', { timeout: 10_000 }));
  expect(used.url().startsWith(url)).toBe(true);
  return used.evaluate(() =>
    fetch('https://example.org/', { method: 'POST', body: 'lesion', mode: 'no-cors' }).then(
      () => 'sent',
      () => 'blocked',
    ),
  );
}
