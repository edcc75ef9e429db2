import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';

/** From now on the host has another version of the model, whose weights end in four more bytes that nothing reads. */
export async function publishNewerModel(page: Page, version: string): Promise<void> {
  const weights: Buffer[] = [];
  const newerWeights = async (fetchAsIs: () => Promise<Buffer>) => {
    if (weights.length === 0) weights.push(Buffer.concat([await fetchAsIs(), Buffer.alloc(4)]));
    return weights[0] as Buffer;
  };
  const address = /\/model\/(manifest\.json|weights\.bin)$/;
  await page.route(address, async (route) => {
    const url = route.request().url();
    const asIs = async (name: string) => (await route.fetch({ url: url.replace(address, `/model/${name}`) })).body();
    const body = await newerWeights(() => asIs('weights.bin'));
    if (url.endsWith('weights.bin')) return route.fulfill({ body });
    const manifest = JSON.parse((await asIs('manifest.json')).toString());
    manifest.version = version;
    manifest.files['weights.bin'] = { sha256: createHash('sha256').update(body).digest('hex'), bytes: body.length };
    return route.fulfill({ json: manifest });
  });
}
