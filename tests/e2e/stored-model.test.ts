import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { examine, waitUntilReadyOffline } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

/** What a host may do to a device that already has the model. `respond` answers for the host, or never does. */
const TROUBLES: { what: string; manifest?: object | string; hangs?: boolean }[] = [
  { what: 'takes requests and never answers', hangs: true },
  { what: 'answers with the page of a hotel network', manifest: '<!doctype html><title>Sign in</title>' },
  { what: 'answers with a manifest that is none', manifest: {} },
];

async function isJudged(page: Page) {
  const buffer = await drawLesion({ seed: 4, malignant: true });
  expect((await examine(page, { name: 'lesion.jpg', buffer })).backend).toBe('wasm');
}

for (const { what, manifest, hangs } of TROUBLES) {
  test(`a stored model is used when the host ${what}`, async ({ app, page }) => {
    await page.goto(`${app.url}?backend=wasm`);
    await waitUntilReadyOffline(page);
    await page.route('**/model/manifest.json', async (route) => {
      if (hangs) return;
      await route.fulfill({ status: 200, body: typeof manifest === 'string' ? manifest : JSON.stringify(manifest) });
    });
    await page.reload();
    await isJudged(page);
  });
}

test('a newer model whose weights are not what they should be leaves the stored one in use', async ({ app, page }) => {
  await page.goto(`${app.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  await page.route('**/model/manifest.json', async (route) => {
    const newer = await (await route.fetch()).json();
    newer.version = '99.0.0';
    newer.files['weights.bin'].sha256 = 'a'.repeat(64);
    await route.fulfill({ json: newer });
  });
  await page.reload();
  await isJudged(page);
  await expect(page.getByTestId('verdict')).not.toContainText('99.0.0');
});

test('an address that is not the page is the host to answer, not the stored page', async ({ app, page }) => {
  await page.goto(`${app.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  // The host's 404 has no body, for which the browser shows a page of its own.
  await expect(page.goto(`${app.url}no/such/page`)).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
});
