import type { Page, Worker } from '@playwright/test';
import type { PhotoRun, RivalName, RivalRun } from './page/bench-page.ts';

/** What the engine names the time of a run of the network in its performance timeline. */
const INFERENCE = 'inference';

export interface AppRun extends PhotoRun {
  /** Of the network alone. */
  readonly inference: number;
}

export function runApp(page: Page, photo: string): Promise<AppRun> {
  return page
    .evaluate((address) => globalThis.bench.classify(address), photo)
    .then(async (run) => ({
      ...run,
      inference: await lastInference(page),
    }));
}

export function runRival(page: Page, name: RivalName): Promise<RivalRun> {
  return page.evaluate((rival) => globalThis.bench.runRival(rival), name);
}

/** The worker in which the app's engine runs. */
export function engineOf(page: Page): Worker {
  const worker = page.workers().find((one) => /\/worker-[^/]*\.js$/.test(one.url()));
  if (!worker) throw new Error('The engine does not run');
  return worker;
}

async function lastInference(page: Page): Promise<number> {
  const duration = await engineOf(page).evaluate((name) => performance.getEntriesByName(name).at(-1)?.duration, INFERENCE);
  if (duration === undefined) throw new Error(`The engine leaves no "${INFERENCE}" in its performance timeline`);
  return duration;
}
