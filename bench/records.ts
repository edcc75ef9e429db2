import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../.commands/browser.ts';
import type { Served } from '../.commands/serve.ts';
import { openRecordsPage, serveRecordsPage } from '../tests/e2e/helpers/records-page.ts';
import { type Measurement, WrongArguments } from './measurement.ts';
import type {} from './records-page/main.ts';
import { DURATIONS, type RecordsTimes } from './records-times.ts';
import { median } from './side-by-side.ts';

const DEFAULT_SIZES = [1000, 10_000, 100_000];
const ROUNDS = 9;
const TOLD_EACH = 10_000;

/**
 * How long lists, saves and searches take as more is kept, in Chromium on databases that the app's own code filled.
 *
 * @param args numbers of examinations, fewest first: the first is what the others are compared with.
 */
export async function measure(args: readonly string[]): Promise<Measurement[]> {
  const sizes = args.length > 0 ? args.map(sizeFrom) : DEFAULT_SIZES;
  const served = await serveRecordsPage('bench/records-page');
  const measurements: Measurement[] = [];
  let least: RecordsTimes | undefined;
  for (const size of sizes) {
    const profile = mkdtempSync(join(tmpdir(), 'naevus-bench-records-'));
    await inBrowser(profile, served, (page) => fill(page, size));
    // What was just written is still on its way to the disk, and would be waited for by every save.
    execFileSync('sync');
    const times = await inBrowser(profile, served, (page) => timesOf(page, served));
    rmSync(profile, { recursive: true, force: true });
    least ??= times;
    measurements.push(...compared(size, sizes[0] ?? size, times, least));
  }
  await served.close();
  for (const { name, value, unit, ratio } of measurements)
    console.log(`${name}: ${value.toFixed(2)} ${unit}, ratio ${ratio.toFixed(2)}`);
  return measurements;
}

function sizeFrom(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 100) throw new WrongArguments(`Not a number of examinations from 100 up: ${text}`);
  return size;
}

async function inBrowser<Result>(profile: string, served: Served, work: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await openContext(profile);
  try {
    return await work(await openRecordsPage(await context.newPage(), served));
  } finally {
    await context.close();
  }
}

function openContext(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: provideBrowser(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--no-first-run',
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
  });
}

const BATCH = 200;

async function fill(page: Page, size: number): Promise<void> {
  for (let from = 0; from < size; from += BATCH) {
    const count = Math.min(BATCH, size - from);
    await page.evaluate(([from, count]) => recordsBench.fill(from, count), [from, count] as const);
    if (from % TOLD_EACH === 0 && from > 0) console.log(`${from} of ${size} examinations written`);
  }
}

async function timesOf(page: Page, served: Served): Promise<RecordsTimes> {
  const firstPages: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await openRecordsPage(page, served);
    firstPages.push(await page.evaluate(() => recordsBench.timeFirstPage()));
  }
  await openRecordsPage(page, served);
  return { 'first page': median(firstPages), ...(await page.evaluate(() => recordsBench.timeInMemory())) };
}

/** What must not grow at all is set beside its limit: in the smallest database there may be none of it. */
const LIMITS = {
  'longest task': { of: ({ longestTask }: RecordsTimes) => longestTask, limit: 50, unit: 'ms' },
  'memory while scrolling': { of: ({ memoryWhileScrolling }: RecordsTimes) => memoryWhileScrolling, limit: 5, unit: 'MB' },
} as const;

function compared(size: number, smallest: number, times: RecordsTimes, least: RecordsTimes): Measurement[] {
  const beside = DURATIONS.map(
    (what): Measurement => ({
      name: `${size} examinations: ${what}`,
      value: times[what],
      unit: 'ms',
      baseline: `${smallest} examinations`,
      ratio: times[what] / least[what],
    }),
  );
  const limited = Object.entries(LIMITS).map(
    ([what, { of, limit, unit }]): Measurement => ({
      name: `${size} examinations: ${what}`,
      value: of(times),
      unit,
      baseline: `${limit} ${unit}`,
      ratio: of(times) / limit,
    }),
  );
  return [...beside, ...limited];
}
