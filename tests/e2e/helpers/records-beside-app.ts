import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT, type Served } from '../../../.commands/serve.ts';
import './records-page.ts';

/**
 * The records page at the app's own address, so that it fills what the app reads. To be opened before the app, whose service
 * worker would answer in its place.
 */
export async function openRecordsBesideApp(page: Page, { url }: Served): Promise<Page> {
  const outDir = join(mkdtempSync(join(tmpdir(), 'naevus-records-')), 'dist');
  await build({
    root: join(ROOT, 'tests/fixtures/records-page'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022' },
  });
  const at = `${url}records-page/`;
  await page.route(`${at}**`, (route) => route.fulfill({ path: join(outDir, route.request().url().slice(at.length)) }));
  await page.goto(`${at}index.html`);
  await page.locator('body', { hasText: 'ready' }).waitFor();
  return page;
}
