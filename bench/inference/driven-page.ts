import type { Page, Worker } from '@playwright/test';
import type { PhotoRun, RivalName, RivalRun } from './page/bench-page.ts';

/** What the engine names the times of its last run in its performance timeline: of the network alone, and of the browser's decoder. */
const STEPS = ['inference', 'decoding'] as const;

/** Milliseconds. */
export type AppRun = PhotoRun & Readonly<Record<(typeof STEPS)[number], number>>;

export function runApp(page: Page, photo: string): Promise<AppRun> {
  return page
    .evaluate((address) => globalThis.bench.classify(address), photo)
    .then(async (run) => ({
      ...run,
      inference: await lastOf(page, 'inference'),
      decoding: await lastOf(page, 'decoding'),
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

async function lastOf(page: Page, step: (typeof STEPS)[number]): Promise<number> {
  const duration = await engineOf(page).evaluate((name) => performance.getEntriesByName(name).at(-1)?.duration, step);
  if (duration === undefined) throw new Error(`The engine leaves no "${step}" in its performance timeline`);
  return duration;
}
