import { waitUntilReadyOffline } from './helpers/person.ts';
import { expect, type Page, test } from './helpers/test.ts';

interface Picture {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose?: string;
}

interface ReadManifest {
  readonly icons: readonly Picture[];
  readonly screenshots: readonly (Picture & { readonly form_factor: string; readonly label: string })[];
  readonly shortcuts: readonly { readonly url: string; readonly icons: readonly Picture[] }[];
}

async function readManifest(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { url, data, errors } = await session.send('Page.getAppManifest');
  return { url, errors, manifest: JSON.parse(data ?? '{}') as ReadManifest };
}

/** Width and height of a PNG, from its first chunk (PNG specification, IHDR). */
function sizeOf(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

async function installabilityErrors(page: Page): Promise<readonly { readonly errorId: string }[]> {
  const session = await page.context().newCDPSession(page);
  return (await session.send('Page.getInstallabilityErrors')).installabilityErrors;
}

test('the browser finds nothing that keeps the app from being installed', async ({ app, page }) => {
  await page.goto(`${app.url}model/manifest.json`);
  expect(await installabilityErrors(page), 'of a page that is no app').not.toEqual([]);
  await page.goto(app.url);
  await waitUntilReadyOffline(page);
  expect(await installabilityErrors(page)).toEqual([]);
});

test('what the manifest names is there: pictures in the sizes that it states, and the screens of its shortcuts', async ({
  app,
  page,
}) => {
  await page.goto(app.url);
  const { url, errors, manifest } = await readManifest(page);
  expect(errors).toEqual([]);
  const pictures = [...manifest.icons, ...manifest.screenshots, ...manifest.shortcuts.flatMap(({ icons }) => icons)];
  for (const { src, sizes, type } of pictures) {
    const answer = await fetch(new URL(src, url));
    expect.soft(answer.headers.get('content-type'), src).toBe(type);
    const bytes = Buffer.from(await answer.arrayBuffer());
    if (type === 'image/png') expect.soft(sizeOf(bytes), src).toBe(sizes);
  }
  expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set([undefined, 'maskable', 'monochrome']));
  expect(new Set(manifest.screenshots.map(({ form_factor }) => form_factor))).toEqual(new Set(['narrow', 'wide']));

  expect(manifest.shortcuts).toHaveLength(3);
  for (const shortcut of manifest.shortcuts) {
    await page.goto(new URL(shortcut.url, url).href);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('nav [aria-current=page]').first()).toBeVisible();
  }
});
