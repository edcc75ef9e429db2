import type { Page } from '@playwright/test';
import type { Measurement } from '../measurement.ts';
import { median } from '../side-by-side.ts';
import { type AppRun, runApp } from './driven-page.ts';
import { PHOTO } from './photos.ts';

const ROUNDS = 30;
const WARM_UP = 3;

/** What a photo of 12 megapixels takes besides the run of the network, and of that the browser's decoder, on an engine that was started. */
export async function wayOfAPhoto(page: Page): Promise<Measurement[]> {
  const runs: AppRun[] = [];
  for (let i = 0; i < WARM_UP + ROUNDS; i++) runs.push(await runApp(page, PHOTO));
  const measured = runs.slice(WARM_UP);
  const inference = median(measured.map((run) => run.inference));
  const beside = (what: string, times: readonly number[]): Measurement => ({
    name: `JPEG of 12 megapixels to verdict: ${what}`,
    value: median(times),
    unit: 'ms',
    baseline: 'one inference, wasm 1 thread',
    ratio: median(times) / inference,
  });
  return [
    beside(
      'all but inference',
      measured.map((run) => run.milliseconds - run.inference),
    ),
    beside(
      "of that the browser's decoder",
      measured.map((run) => run.decoding),
    ),
    beside(
      'of that our own part',
      measured.map((run) => run.milliseconds - run.inference - run.decoding),
    ),
  ];
}
