import type { Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../../../.commands/serve.ts';

/** The records room of the fixture page as one script, to be run in the app's own page: both then use the same database. */
async function recordsScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'tests/fixtures/records-page/offer.ts', formats: ['iife'], name: 'offer' },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  if (!bundle || !('output' in bundle)) throw new Error('The records were not bundled');
  return bundle.output[0].code;
}

/** From then on `naevus` is there in the page, as in the page of the records room. */
export async function offerRecords(page: Page): Promise<void> {
  await page.evaluate(await recordsScript());
}
