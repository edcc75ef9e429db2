import type { Page } from '@playwright/test';
import { serveRecordsPage } from '../tests/e2e/helpers/records-page.ts';
import { type Measurement, WrongArguments } from './measurement.ts';
import { type FilledDatabase, filledDatabase } from './records-database.ts';
import type {} from './records-page/main.ts';
import { DURATIONS, type Duration, IN_MEMORY, type RecordsTimes, type Scrolled } from './records-times.ts';
import { median } from './side-by-side.ts';

const DEFAULT_SIZES = [1000, 10_000, 100_000];
const ROUNDS = 31;

/**
 * How long lists, saves and searches take as more is kept, in Chromium on databases that the app's own code filled. The
 * databases take turns, so that what else the machine does meets all of them.
 *
 * @param args numbers of examinations, fewest first: the first is what the others are compared with.
 */
export async function measure(args: readonly string[]): Promise<Measurement[]> {
  const sizes = args.length > 0 ? args.map(sizeFrom) : DEFAULT_SIZES;
  const served = await serveRecordsPage('bench/records-page');
  const databases: FilledDatabase[] = [];
  try {
    for (const size of sizes) databases.push(await filledDatabase(size, served));
    const times = await timesOf(databases);
    const measurements = times.flatMap((each) => compared(each, times[0] ?? each));
    for (const { name, value, unit, ratio } of measurements)
      console.log(`${name}: ${value.toFixed(2)} ${unit}, ratio ${ratio.toFixed(2)}`);
    return measurements;
  } finally {
    for (const database of databases) await database.close();
    await served.close();
  }
}

function sizeFrom(text: string): number {
  const size = Number(text);
  if (!Number.isInteger(size) || size < 100) throw new WrongArguments(`Not a number of examinations from 100 up: ${text}`);
  return size;
}

/** Of each database, in their order. */
async function timesOf(databases: readonly FilledDatabase[]): Promise<RecordsTimes[]> {
  const medians = new Map<Duration, readonly number[]>();
  const timeFirstPage = async (database: FilledDatabase) =>
    (await database.freshPage()).evaluate(() => recordsBench.timeFirstPage());
  medians.set('first page', await inTurns(databases, timeFirstPage));

  const pages: Page[] = [];
  for (const database of databases) pages.push(await database.freshPage());
  for (const page of pages) await page.evaluate(() => recordsBench.open());
  for (const what of IN_MEMORY) {
    medians.set(what, await inTurns(pages, (page) => page.evaluate((what) => recordsBench.time(what), what)));
  }

  const times: RecordsTimes[] = [];
  for (const [at, page] of pages.entries()) {
    const durations = DURATIONS.map((what) => [what, medians.get(what)?.[at] ?? Number.NaN]);
    times.push({
      examinations: databases[at]?.size ?? Number.NaN,
      durations: Object.fromEntries(durations) as RecordsTimes['durations'],
      scrolled: await page.evaluate(() => recordsBench.scroll()),
    });
  }
  return times;
}

/** Medians of each, after a round that does not count. Each round begins with another one. */
async function inTurns<Each>(all: readonly Each[], time: (each: Each) => Promise<number>): Promise<number[]> {
  const times = all.map((): number[] => []);
  const turns = [...all.entries()];
  for (let round = 0; round <= ROUNDS; round++) {
    const first = round % turns.length;
    for (const [at, each] of [...turns.slice(first), ...turns.slice(0, first)]) {
      const took = await time(each);
      if (round > 0) times[at]?.push(took);
    }
  }
  return times.map(median);
}

/** What must not grow at all is set beside its limit: in the smallest database there may be none of it. */
const LIMITS = {
  'longest task': { of: ({ longestTask }: Scrolled) => longestTask, limit: 50, unit: 'ms' },
  'memory while scrolling': { of: ({ memoryWhileScrolling }: Scrolled) => memoryWhileScrolling, limit: 5, unit: 'MB' },
} as const;

function compared({ examinations, durations, scrolled }: RecordsTimes, least: RecordsTimes): Measurement[] {
  const beside = DURATIONS.map(
    (what): Measurement => ({
      name: `${examinations} examinations: ${what}`,
      value: durations[what],
      unit: 'ms',
      baseline: `${least.examinations} examinations`,
      ratio: durations[what] / least.durations[what],
    }),
  );
  const limited = Object.entries(LIMITS).map(
    ([what, { of, limit, unit }]): Measurement => ({
      name: `${examinations} examinations: ${what}`,
      value: of(scrolled),
      unit,
      baseline: `${limit} ${unit}`,
      ratio: of(scrolled) / limit,
    }),
  );
  return [...beside, ...limited];
}
