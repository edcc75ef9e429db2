import type { Page } from '@playwright/test';
import type { Measurement } from '../measurement.ts';
import { median } from '../side-by-side.ts';
import { type AppRun, runApp } from './driven-page.ts';
import { PHOTO } from './photos.ts';

const ROUNDS = 30;
const WARM_UP = 3;

/** What a photo of 12 megapixels takes besides the run of the network, on an engine that was started. */
export async function wayOfAPhoto(page: Page): Promise<Measurement> {
  const runs: AppRun[] = [];
  for (let i = 0; i < WARM_UP + ROUNDS; i++) runs.push(await runApp(page, PHOTO));
  const measured = runs.slice(WARM_UP);
  const inference = median(measured.map((run) => run.inference));
  const rest = median(measured.map((run) => run.milliseconds - run.inference));
  return {
    name: 'JPEG of 12 megapixels to verdict: all but inference',
    value: rest,
    unit: 'ms',
    baseline: 'one inference, wasm 1 thread',
    ratio: rest / inference,
  };
}
