import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../.commands/browser.ts';
import type { Served } from '../.commands/serve.ts';
import { openRecordsPage } from '../tests/e2e/helpers/records-page.ts';
import type {} from './records-page/main.ts';
import { settled } from './records-settled.ts';

const BATCH = 200;
const TOLD_EACH = 10_000;

/** A browser with so many examinations in its database, which stays open. */
export interface FilledDatabase {
  readonly size: number;
  /** Loads the page anew: nothing is in memory. */
  freshPage(): Promise<Page>;
  close(): Promise<void>;
}

/** In a browser and a profile of its own. */
export async function filledDatabase(size: number, served: Served): Promise<FilledDatabase> {
  const profile = mkdtempSync(join(tmpdir(), 'naevus-bench-records-'));
  const filling = await openContext(profile);
  await fill(await openRecordsPage(await filling.newPage(), served), size);
  await filling.close();
  // What was just written is still on its way to the disk, and would be waited for by every save.
  execFileSync('sync');
  const context = await openContext(profile);
  const keeper = await openRecordsPage(await context.newPage(), served);
  await keeper.evaluate(() => recordsBench.open());
  await settled(profile);
  const page = await context.newPage();
  return {
    size,
    freshPage: () => openRecordsPage(page, served),
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
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

async function fill(page: Page, size: number): Promise<void> {
  for (let from = 0; from < size; from += BATCH) {
    const count = Math.min(BATCH, size - from);
    await page.evaluate(([from, count]) => recordsBench.fill(from, count), [from, count] as const);
    if (from % TOLD_EACH === 0 && from > 0) console.log(`${from} of ${size} examinations written`);
  }
}
