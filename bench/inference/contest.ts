import type { Page } from '@playwright/test';
import type { Model } from '../../training/src/export/model-folder.ts';
import { readGraph } from '../../training/src/export/read-graph.ts';
import type { Measurement } from '../measurement.ts';
import { median } from '../side-by-side.ts';
import { runApp, runRival } from './driven-page.ts';
import { multiplyAdds } from './multiply-adds.ts';
import { RIVALS } from './page/bench-page.ts';
import { MULTIPLY_ADDS_OF_ROUND, PEAK_ROUNDS } from './peak.ts';
import { SMALL_PHOTO } from './photos.ts';

const ROUNDS = 40;
const WARM_UP = 5;

/** How far a rival's logit of the golden input may be from the app's: else it would not run the same network. */
const TOLERANCE = 1e-3;

const CONTESTANTS = ['app', ...RIVALS] as const;
type Times = Record<(typeof CONTESTANTS)[number], readonly number[]>;

/**
 * The app's network beside the same weights in other runtimes and beside the machine's peak, all on one thread of WebAssembly.
 *
 * @param page - whose engine was started.
 */
export async function contest(page: Page, { files, manifest }: Model): Promise<Measurement[]> {
  for (const name of RIVALS) await page.evaluate((rival) => globalThis.bench.startRival(rival), name);
  const { app, onnxruntime, layers, peak } = await takeTurns(page, manifest.golden.logit);
  const beside = (baseline: string, times: readonly number[]): Measurement => ({
    name: 'inference, wasm 1 thread',
    value: median(app),
    unit: 'ms',
    baseline,
    ratio: median(app) / median(times),
  });
  const ratePeak = (MULTIPLY_ADDS_OF_ROUND * PEAK_ROUNDS) / best(peak);
  const rate = multiplyAdds(readGraph(files)) / best(app);
  return [
    beside('onnxruntime-web wasm 1 thread', onnxruntime),
    beside('unfused tfjs Layers model, wasm 1 thread', layers),
    {
      name: 'multiply-adds a second, best run, wasm 1 thread',
      value: rate / 1e6,
      unit: 'G/s',
      baseline: 'SIMD peak: best run of a loop of multiply-adds',
      ratio: rate / ratePeak,
    },
  ];
}

async function takeTurns(page: Page, logit: number): Promise<Times> {
  const times: Record<keyof Times, number[]> = { app: [], onnxruntime: [], layers: [], peak: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const name of CONTESTANTS) {
      const milliseconds = name === 'app' ? (await runApp(page, SMALL_PHOTO)).inference : await timed(page, name, logit);
      if (round >= WARM_UP) times[name].push(milliseconds);
    }
  }
  return times;
}

async function timed(page: Page, name: (typeof RIVALS)[number], logit: number): Promise<number> {
  const run = await runRival(page, name);
  if (run.logit !== undefined && !(Math.abs(run.logit - logit) <= TOLERANCE)) {
    throw new Error(`${name} gives ${run.logit} for the golden input, the app ${logit}`);
  }
  return run.milliseconds;
}

function best(times: readonly number[]): number {
  return Math.min(...times);
}
