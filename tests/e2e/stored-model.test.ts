import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request } from '@playwright/test';
import { readModel } from '../../training/src/export/model-folder.ts';
import { sha256Of } from '../../training/src/export/serialise-model.ts';
import { SHIPPED_MODEL } from '../../training/src/paths.ts';
import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { examine, waitUntilReadyOffline } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

/** What a host may do to a device that already has the model. `respond` answers for the host, or never does. */
const TROUBLES: { what: string; manifest?: object | string; hangs?: boolean }[] = [
  { what: 'takes requests and never answers', hangs: true },
  { what: 'answers with the page of a hotel network', manifest: '<!doctype html><title>Sign in</title>' },
  { what: 'answers with a manifest that is none', manifest: {} },
];

const { manifest: SHIPPED } = readModel(SHIPPED_MODEL);

const NEWER = '99.0.0';

/** Names of entries in the cache. */
const CURRENT = '/stored-model/manifest.json';
const NEXT = '/stored-model/next.json';
const weightsOf = (stored: readonly string[]) => stored.find((name) => name.endsWith('weights.bin'));

/** The photo gets a verdict, by a model of this version. */
async function isJudged(page: Page, version: string) {
  const buffer = await drawLesion({ seed: 4, malignant: true });
  expect((await examine(page, { name: 'lesion.jpg', buffer })).backend).toBe('wasm');
  await expect(page.getByTestId('verdict')).toContainText(`version ${version}`);
}

/** The names under which the engine keeps the models' files. */
function storedFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const keys = await (await caches.open('naevus-model')).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  });
}

/** Has the host answer with other bytes than its own. */
async function answerWith(page: Page, file: string, bytes: (original: Buffer) => Promise<Buffer>) {
  await page.route(`**/model/${file}`, async (route) => {
    const original = await route.fetch();
    await route.fulfill({ response: original, body: await bytes(await original.body()) });
  });
}

/** One bit of one weight or number is another. */
function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[1000] = (copy[1000] ?? 0) ^ 1;
  return copy;
}

/** From now on the host has a newer model, whose weights and refusal differ by a bit. */
async function offerNewer(page: Page) {
  const files: Record<string, object> = { ...SHIPPED.files };
  for (const name of ['weights.bin', 'refusal.bin']) {
    const bytes = changed(readFileSync(join(SHIPPED_MODEL, name)));
    files[name] = { sha256: sha256Of(bytes), bytes: bytes.length };
    await answerWith(page, name, async () => bytes);
  }
  await answerWith(page, 'manifest.json', async () => Buffer.from(JSON.stringify({ ...SHIPPED, version: NEWER, files })));
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
    await isJudged(page, SHIPPED.version);
  });
}

/** Waits for the answer to a request for a file of the model, whole or cut off. */
function endOfRequest(page: Page, file: string): Promise<void> {
  return new Promise((resolve) => {
    const end = (request: Request) => request.url().endsWith(`model/${file}`) && resolve();
    page.on('requestfinished', end);
    page.on('requestfailed', end);
  });
}

/** What a host may have of a newer model that is not whole. */
const NOT_WHOLE: { what: string; file: string; spoil(page: Page): Promise<unknown> }[] = [
  {
    what: 'whose weights are not what they should be',
    file: 'weights.bin',
    spoil: (page) => answerWith(page, 'weights.bin', async (original) => original),
  },
  {
    what: 'whose refusal is not what it should be',
    file: 'refusal.bin',
    spoil: (page) => answerWith(page, 'refusal.bin', async (original) => original),
  },
  {
    what: 'whose weights stop coming',
    file: 'weights.bin',
    spoil: (page) => page.route('**/model/weights.bin', (route) => route.abort('connectionreset')),
  },
];

for (const { what, file, spoil } of NOT_WHOLE) {
  test(`a newer model ${what} leaves the stored one in use, offline too`, async ({ app, page, context }) => {
    await page.goto(`${app.url}?backend=wasm`);
    await waitUntilReadyOffline(page);
    const before = await storedFiles(page);
    await offerNewer(page);
    await spoil(page);
    const answered = endOfRequest(page, file);
    await page.reload();
    await answered;
    await isJudged(page, SHIPPED.version);
    await context.setOffline(true);
    await page.reload();
    await isJudged(page, SHIPPED.version);
    expect(await storedFiles(page)).toEqual(expect.arrayContaining(before));
    expect(await storedFiles(page)).not.toContain(NEXT);
  });
}

test('a newer model is fetched beside the stored one, and takes its place at the next start', async ({
  app,
  page,
  context,
}) => {
  await page.goto(`${app.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  const before = await storedFiles(page);
  await offerNewer(page);
  await page.reload();
  await isJudged(page, SHIPPED.version);
  await expect.poll(() => storedFiles(page)).toContain(NEXT);
  expect(await storedFiles(page)).toEqual(expect.arrayContaining(before));

  await context.setOffline(true);
  await page.reload();
  await isJudged(page, NEWER);
  const after = await storedFiles(page);
  expect(after).toHaveLength(before.length);
  expect(after).not.toContain(weightsOf(before));
  await page.reload();
  await isJudged(page, NEWER);
});

test('a first model whose refusal was changed on its way is refused', async ({ app, page }) => {
  await answerWith(page, 'refusal.bin', async (original) => changed(original));
  await page.goto(`${app.url}?backend=wasm`);
  await expect(page.getByRole('alert').first()).toContainText('refusal.bin is not the original');
  expect(await storedFiles(page)).not.toContain(CURRENT);
});

test('a model of another preprocessing is refused in words of its own, and the stored one goes on', async ({
  app,
  page,
}) => {
  const made = { ...SHIPPED, version: NEWER, input: { ...SHIPPED.input, preprocessing: 99 } };
  await answerWith(page, 'manifest.json', async () => Buffer.from(JSON.stringify(made)));
  await page.goto(`${app.url}?backend=wasm`);
  await expect(page.getByRole('alert').first()).toContainText('made for another version of this app');

  await page.unroute('**/model/manifest.json');
  await page.reload();
  await waitUntilReadyOffline(page);
  await answerWith(page, 'manifest.json', async () => Buffer.from(JSON.stringify(made)));
  await page.reload();
  await isJudged(page, SHIPPED.version);
});

test('an address that is not the page is the host to answer, not the stored page', async ({ app, page }) => {
  await page.goto(`${app.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  // The host's 404 has no body, for which the browser shows a page of its own.
  await expect(page.goto(`${app.url}no/such/page`)).rejects.toThrow('ERR_HTTP_RESPONSE_CODE_FAILURE');
});
