import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT, type Served, serveFrom } from '../../../.commands/serve.ts';
import type { RecordsPage } from '../../fixtures/records-page/main.ts';

declare global {
  /** What the records page offers; only there. */
  var naevus: RecordsPage;
}

const FIRST_PORT = 4940;

/** A page with the records room and nothing else of the app, bundled as the app is. */
export async function serveRecordsPage(folder = 'tests/fixtures/records-page'): Promise<Served> {
  const outDir = join(mkdtempSync(join(tmpdir(), 'naevus-records-')), 'dist');
  await build({
    root: join(ROOT, folder),
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022' },
  });
  return serveFrom(FIRST_PORT, outDir);
}

export async function openRecordsPage(page: Page, { url }: Served): Promise<Page> {
  await page.goto(url);
  await page.locator('body', { hasText: 'ready' }).waitFor();
  return page;
}
