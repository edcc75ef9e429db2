import type { Page } from '@playwright/test';
import type { Served } from '../../../.commands/serve.ts';
import type { RecordsPage } from '../../fixtures/records-page/main.ts';
import { serveBuilt } from './built-page.ts';

declare global {
  /** What the records page offers; only there. */
  var naevus: RecordsPage;
}

const FIRST_PORT = 4940;

/** A page with the records room and nothing else of the app, bundled as the app is. */
export function serveRecordsPage(folder = 'tests/fixtures/records-page'): Promise<Served> {
  return serveBuilt(folder, FIRST_PORT);
}

export async function openRecordsPage(page: Page, { url }: Served): Promise<Page> {
  await page.goto(url);
  await page.locator('body', { hasText: 'ready' }).waitFor();
  return page;
}
