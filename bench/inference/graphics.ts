import type { Page } from '@playwright/test';
import { openBrowser, SOFTWARE_WEBGL, SOFTWARE_WEBGPU } from '../../tests/e2e/helpers/browser.ts';
import type { Measurement } from '../measurement.ts';
import { median } from '../side-by-side.ts';
import type { BuiltSite } from './built-site.ts';
import { type AppRun, runApp } from './driven-page.ts';
import { SMALL_PHOTO } from './photos.ts';

const RUNS = 5;
const TOLERANCE = 1e-3;

const BACKENDS = { webgl: SOFTWARE_WEBGL, webgpu: SOFTWARE_WEBGPU } as const;

/**
 * Prints whether graphics in software agree with WebAssembly, and how long they take. No measurement comes of it: it says nothing
 * of a graphics processor.
 *
 * @param wasm - a page whose engine runs on WebAssembly.
 * @throws {Error} when a backend does not start or does not agree.
 */
export async function softwareGraphics(wasm: Page, site: BuiltSite): Promise<Measurement[]> {
  const { logit } = await runApp(wasm, SMALL_PHOTO);
  for (const [backend, args] of Object.entries(BACKENDS)) {
    const { context, close } = await openBrowser({ args });
    const page = await context.newPage();
    await page.goto(`${site.url}bench.html`);
    await page.evaluate((name) => globalThis.bench.startApp(name), backend as keyof typeof BACKENDS);
    const runs: AppRun[] = [];
    for (let i = 0; i < RUNS; i++) runs.push(await runApp(page, SMALL_PHOTO));
    await close();
    const distance = Math.max(...runs.map((run) => Math.abs(run.logit - logit)));
    const strays = runs.filter((run) => run.backend !== backend);
    if (!(distance <= TOLERANCE) || strays.length > 0) throw new Error(`${backend} does not agree with wasm: ${distance}`);
    const milliseconds = median(runs.map(({ inference }) => inference));
    console.log(
      `${backend} in software: within ${distance.toExponential(0)} of wasm's logit, ${milliseconds.toFixed(0)} ms`,
    );
  }
  return [];
}
