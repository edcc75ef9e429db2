import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { seeHistory, seeVerdict, waitUntilReadyOffline } from './helpers/person.ts';
import { hostWithoutHeaders } from './helpers/plain-host.ts';
import { share } from './helpers/share.ts';
import { expect, test } from './helpers/test.ts';

test('under a path of a host without headers the app installs, works offline and takes shared photos', async ({
  page,
  context,
}) => {
  const host = await hostWithoutHeaders('/somebody/naevus/');
  await page.goto(`${host.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  const session = await context.newCDPSession(page);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);

  await context.setOffline(true);
  const bytes = await drawLesion({ seed: 12, malignant: true, size: 480 });
  await share(page, [{ name: 'lesion.jpg', type: 'image/jpeg', bytes }]);
  await seeVerdict(page);
  expect(page.url()).toBe(`${host.url}#/`);
  await (await seeHistory(page)).first().click();
  await expect(page.getByTestId('verdict')).toBeVisible();
  // A deep link, from the second load on with the headers that the host does not send.
  await page.reload();
  await expect(page.getByTestId('verdict')).toBeVisible();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  host.close();
});

test('a file of the app that did not come at first is fetched again, and the app is ready offline after all', async ({
  page,
}) => {
  const host = await hostWithoutHeaders('/', (path) => path.includes('/history-screen'));
  await page.goto(`${host.url}?backend=wasm`);
  await waitUntilReadyOffline(page);
  expect(host.hasFailed()).toBe(true);
  host.close();
});
