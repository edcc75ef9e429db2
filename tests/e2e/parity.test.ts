import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT, serveFrom } from '../../.commands/serve.ts';
import { expect, test } from './helpers/test.ts';
import { tensorsByFormula } from './parity/tensors-by-formula.ts';

test('the same pixels give the same tensor in Node and in the browser', async ({ page }) => {
  const outDir = join(mkdtempSync(join(tmpdir(), 'naevus-parity-')), 'dist');
  // The app offers no way to hand it pixels, so this is a page of its own around the same code, bundled in the same way.
  await build({ root: join(ROOT, 'tests/e2e/parity'), configFile: false, logLevel: 'error', build: { outDir } });
  const served = await serveFrom(4970, outDir);
  await page.goto(served.url);
  await expect(page.locator('body')).toHaveText('done');
  const inBrowser = await page.evaluate(() => (globalThis as unknown as { tensors: number[][] }).tensors);
  const inNode = tensorsByFormula();
  expect(inBrowser.length).toBe(inNode.length);
  for (const [i, tensor] of inNode.entries()) {
    const tooFar = tensor.filter((value, at) => !(Math.abs(value - (inBrowser[i]?.[at] ?? Number.NaN)) <= 1e-6));
    expect(tooFar).toEqual([]);
  }
  await served.close();
});
