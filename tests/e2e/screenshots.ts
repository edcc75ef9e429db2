import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../.commands/serve.ts';
import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { examine, goTo, seeHistory, waitUntilReadyOffline } from './helpers/person.ts';
import { test } from './helpers/test.ts';

const FOLDER = join(ROOT, 'public/screenshots');

const SHAPES = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'desktop', width: 1280, height: 800 },
] as const;

for (const { name, width, height } of SHAPES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${name}, ${colorScheme}`, async ({ app, page }) => {
      mkdirSync(FOLDER, { recursive: true });
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const shoot = (screen: string) =>
        page.screenshot({ path: join(FOLDER, `${screen}-${name}-${colorScheme}.png`), scale: 'css' });

      await page.goto(`${app.url}?backend=wasm`);
      await waitUntilReadyOffline(page);
      await shoot('examine');
      // Drawn, not photographed: no picture of a person's skin is kept in this project.
      for (const [seed, malignant] of [
        [14, false],
        [12, true],
        [20, true],
      ] as const) {
        await examine(page, { name: 'lesion.jpg', buffer: await drawLesion({ seed, malignant, size: 480 }) });
      }
      await shoot('verdict');
      await (await seeHistory(page)).first().waitFor();
      await shoot('history');
      await goTo(page, 'Model');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(500);
      await shoot('model');
    });
  }
}
