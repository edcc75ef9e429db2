import type { Page } from '@playwright/test';
import type { Measurement } from '../measurement.ts';
import { median } from '../side-by-side.ts';
import type { BuiltSite } from './built-site.ts';
import { runApp } from './driven-page.ts';
import { SMALL_PHOTO } from './photos.ts';
import { showCores } from './shown-cores.ts';

const SHOWN_CORES = 8;
const ROUNDS = 30;
const TOLERANCE = 1e-3;

/**
 * The engine that sees eight cores beside the one on one thread, taking turns. On a machine with fewer cores the threads only
 * have to start and to agree.
 *
 * @param single - a page whose engine runs on one thread.
 * @throws {Error} when no threads start or they do not agree.
 */
export async function withThreads(single: Page, site: BuiltSite): Promise<Measurement[]> {
  const page = await single.context().newPage();
  await showCores(page, SHOWN_CORES);
  await page.goto(`${site.url}bench.html`);
  const { backend, threads } = await page.evaluate(() => globalThis.bench.startApp('wasm'));
  if (backend !== 'wasm' || threads < 2) throw new Error(`The engine that sees ${SHOWN_CORES} cores runs on ${threads}`);
  const times: Record<'one' | 'several', number[]> = { one: [], several: [] };
  for (let i = 0; i < ROUNDS; i++) {
    const one = await runApp(single, SMALL_PHOTO);
    const several = await runApp(page, SMALL_PHOTO);
    if (!(Math.abs(one.logit - several.logit) <= TOLERANCE)) throw new Error(`${threads} threads give ${several.logit}`);
    times.one.push(one.inference);
    times.several.push(several.inference);
  }
  await page.close();
  const value = median(times.several);
  const name = `inference, wasm ${threads} threads with ${SHOWN_CORES} cores shown`;
  return [{ name, value, unit: 'ms', baseline: 'wasm 1 thread', ratio: value / median(times.one) }];
}
