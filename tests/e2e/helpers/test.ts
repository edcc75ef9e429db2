import { test as base, expect, type Page } from '@playwright/test';
import { type Served, serveFrom } from '../../../.commands/serve.ts';
import { type OpenedBrowser, openBrowser } from './browser.ts';

interface World {
  /** Flags of Chromium beyond the usual. */
  browserArgs: string[];
  app: Served;
  visit: OpenedBrowser;
}

const FIRST_PORT = 4900;

/** Each test gets a server and a browser of its own, and fails when anything asked for another origin. */
export const test = base.extend<World>({
  browserArgs: [[], { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: the form that Playwright asks for
  app: async ({}, use) => {
    const app = await serveFrom(FIRST_PORT);
    await use(app);
    await app.close();
  },
  visit: async ({ browserArgs }, use) => {
    const opened = await openBrowser({ args: browserArgs });
    await use(opened);
    await opened.close();
    expect(opened.foreignRequests(), 'requests to another origin').toEqual([]);
  },
  context: async ({ visit }, use) => use(visit.context),
  page: async ({ context }, use) => use(await context.newPage()),
});

export { expect, type Page };
