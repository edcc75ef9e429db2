import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { seeVerdict, waitUntilReadyOffline } from './helpers/person.ts';
import { share, sharedCaches } from './helpers/share.ts';
import { expect, test } from './helpers/test.ts';

test.beforeEach(async ({ app, page, context }) => {
  await page.goto(`${app.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  await context.setOffline(true);
});

test('a photo that is shared with the app is judged without a network, and leaves nothing behind', async ({ page }) => {
  const bytes = await drawLesion({ seed: 12, malignant: true, size: 480 });
  await share(page, [{ name: 'lesion.jpg', type: 'image/jpeg', bytes }]);
  expect((await seeVerdict(page)).label).toMatch(/benign|malignant/);
  expect(await sharedCaches(page)).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  // A reload does not look for it again.
  await page.reload();
  await expect(page.getByTestId('photo-input')).toBeAttached();
  await expect(page.getByTestId('verdict')).toHaveCount(0);
});

test('what is shared and is no photo is told so, and what nobody picked up is deleted', async ({ page }) => {
  await share(page, [{ name: 'notes.jpg', type: 'image/jpeg', bytes: Buffer.from('not a picture') }]);
  await expect(page.getByRole('alert').first()).toContainText('This file is not a picture');
  expect(await sharedCaches(page)).toEqual([]);

  await page.evaluate(async () => {
    const left = await caches.open(`naevus-shared-${Date.now() - 3_600_000}-left`);
    await left.put('/shared/0', new Response('photo'));
  });
  expect(await sharedCaches(page)).toHaveLength(1);
  await share(page, []);
  await expect(page.getByRole('alert').first()).toContainText('No photo came with it');
  await expect.poll(() => sharedCaches(page)).toEqual([]);
});
