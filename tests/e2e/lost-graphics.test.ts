import type { Page } from '@playwright/test';
import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { serveOnDevice } from './helpers/altered-app.ts';
import { SOFTWARE_WEBGL, SOFTWARE_WEBGPU } from './helpers/browser.ts';
import {
  GRAPHICS_THAT_GO_AWAY,
  graphicsMade,
  takeGraphicsAway,
  takeGraphicsAwayDuringNext,
} from './helpers/misbehaving-graphics.ts';
import { examine, type PhotoFileToChoose, type ShownVerdict } from './helpers/person.ts';
import { expect, test } from './helpers/test.ts';

async function lesion(): Promise<PhotoFileToChoose> {
  return { name: 'lesion.jpg', buffer: await drawLesion({ seed: 8, malignant: true }) };
}

async function expectSameAgain(page: Page, before: ShownVerdict) {
  const after = await examine(page, await lesion());
  expect(after.backend).toBe(before.backend);
  expect(Math.abs(after.probability - before.probability)).toBeLessThan(1e-4);
}

for (const { backend, browserArgs } of [
  { backend: 'webgl', browserArgs: SOFTWARE_WEBGL },
  { backend: 'webgpu', browserArgs: SOFTWARE_WEBGPU },
]) {
  test.describe(`graphics by ${backend}`, () => {
    test.use({ browserArgs });

    test('that went away between two photos are asked for again', async ({ page }) => {
      const app = await serveOnDevice(GRAPHICS_THAT_GO_AWAY);
      await page.goto(`${app.url}?backend=${backend}`);
      const before = await examine(page, await lesion());
      expect(before.backend).toBe(backend);
      const made = await graphicsMade(page);
      await takeGraphicsAway(page);
      await expectSameAgain(page, before);
      expect(await graphicsMade(page)).toBe(made + 1);
      await app.close();
    });
  });
}

test.describe('graphics that go away during a photo', () => {
  test.use({ browserArgs: SOFTWARE_WEBGL });

  test('are asked for again, and the photo is repeated', async ({ page }) => {
    const app = await serveOnDevice(GRAPHICS_THAT_GO_AWAY);
    await page.goto(`${app.url}?backend=webgl`);
    const before = await examine(page, await lesion());
    const made = await graphicsMade(page);
    await takeGraphicsAwayDuringNext(page);
    await expectSameAgain(page, before);
    expect(await graphicsMade(page)).toBe(made + 1);
    await app.close();
  });

  test('each time give way to the next backend', async ({ page }) => {
    const app = await serveOnDevice(GRAPHICS_THAT_GO_AWAY);
    await page.goto(app.url);
    const before = await examine(page, await lesion());
    expect(before).toMatchObject({ backend: 'webgl', passedOver: ['webgpu'] });
    await takeGraphicsAwayDuringNext(page, { again: true });
    const after = await examine(page, await lesion());
    expect(after).toMatchObject({ backend: 'wasm', passedOver: ['webgpu', 'webgl'] });
    expect(Math.abs(after.probability - before.probability)).toBeLessThan(2e-3);
    await app.close();
  });
});
