import type { Page } from '@playwright/test';
import { openBrowser } from '../../tests/e2e/helpers/browser.ts';
import type { BuiltSite } from './built-site.ts';
import { showCores } from './shown-cores.ts';

/** As many cores as make the engine compute on one thread, on any machine. */
const SHOWN_CORES = 2;

/** Does some work on a page whose engine has been started on one thread of WebAssembly, in a browser of its own. */
export async function onOneThread<Result>(
  site: BuiltSite,
  work: (page: Page) => Promise<Result>,
  args: string[] = [],
): Promise<Result> {
  const { context, close } = await openBrowser({ args });
  try {
    const page = await context.newPage();
    await showCores(page, SHOWN_CORES);
    await page.goto(`${site.url}bench.html`);
    const { backend, threads } = await page.evaluate(() => globalThis.bench.startApp('wasm'));
    if (backend !== 'wasm' || threads !== 1) throw new Error(`The engine runs on ${backend} with ${threads} threads`);
    return await work(page);
  } finally {
    await close();
  }
}
