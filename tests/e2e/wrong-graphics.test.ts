import { drawLesion } from '../fixtures/lesion-pictures.ts';
import { serveOnDevice } from './helpers/altered-app.ts';
import { SOFTWARE_WEBGL } from './helpers/browser.ts';
import { graphicsThatRead } from './helpers/misbehaving-graphics.ts';
import { examine } from './helpers/person.ts';
import { expect, test } from './helpers/test.ts';

/** Each would give a verdict like any other, were it not for the golden check. */
const WRONG = [
  { what: 'are a twentieth too large', device: graphicsThatRead('value * 1.05') },
  { what: 'are not numbers', device: graphicsThatRead('NaN') },
  { what: 'have overflowed', device: graphicsThatRead('value > 1 ? Infinity : value') },
];

test.use({ browserArgs: SOFTWARE_WEBGL });

for (const { what, device } of WRONG) {
  test(`graphics whose results ${what} are passed over, and the verdict says so`, async ({ page }) => {
    const app = await serveOnDevice(device);
    await page.goto(app.url);
    const shown = await examine(page, { name: 'lesion.jpg', buffer: await drawLesion({ seed: 8, malignant: true }) });
    expect(shown).toMatchObject({ backend: 'wasm', passedOver: ['webgpu', 'webgl'] });
    await app.close();
  });
}
