import { newProfile, openBrowser, SOFTWARE_WEBGL } from './helpers/browser.ts';
import { examine, seeHistory, waitUntilReadyOffline } from './helpers/person.ts';
import { examplePictures } from './helpers/pictures.ts';
import { predict } from './helpers/predict.ts';
import { expect, test } from './helpers/test.ts';

/** How far the app's probability may be from `predict`'s: decoders differ by a step of 255 here and there. */
const TOLERANCE = 2e-3;

for (const { backend, args } of [
  { backend: 'wasm', args: [] },
  { backend: 'webgl', args: SOFTWARE_WEBGL },
]) {
  test(`photos are judged as by predict, online and offline, and kept: ${backend}`, async ({ app }) => {
    const pictures = await examplePictures();
    const expected = await predict(pictures);
    const profile = newProfile();
    const address = `${app.url}?backend=${backend}`;
    const agrees = async (page: Parameters<typeof examine>[0], i: number) => {
      const shown = await examine(page, pictures[i] ?? '');
      expect(shown.backend).toBe(backend);
      expect(shown.label).toBe(expected[i]?.label);
      expect(Math.abs(shown.probability - (expected[i]?.probability ?? Number.NaN))).toBeLessThan(TOLERANCE);
    };

    const first = await openBrowser({ profile, args });
    const page = await first.context.newPage();
    await page.goto(address);
    await agrees(page, 0);
    await agrees(page, 1);
    await waitUntilReadyOffline(page);

    await app.close();
    await page.reload();
    await agrees(page, 2);
    await expect(await seeHistory(page)).toHaveCount(3);
    await first.close();

    // A cold start: the browser was closed, the server is gone.
    const next = await openBrowser({ profile, args });
    const nextPage = await next.context.newPage();
    await nextPage.goto(address);
    await agrees(nextPage, 3);
    await expect(await seeHistory(nextPage)).toHaveCount(4);
    await next.close();
    expect([...first.foreignRequests(), ...next.foreignRequests()]).toEqual([]);
  });
}
