import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findBrowser } from '../../../.commands/browser.ts';
import { recordForeignRequests } from './foreign-requests.ts';

const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Graphics in software: right, but slow. */
export const SOFTWARE_WEBGL = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
export const SOFTWARE_WEBGPU = ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader', '--enable-features=Vulkan'];

export interface OpenedBrowser {
  readonly context: BrowserContext;
  /** What pages, workers and service workers have asked of other hosts than this machine. */
  foreignRequests(): string[];
  close(): Promise<void>;
}

const ACTION_TIMEOUT_MS = 20_000;

export function newProfile(): string {
  return mkdtempSync(join(tmpdir(), 'naevus-profile-'));
}

/** A browser the size of a phone with a profile of its own; the same profile again is the same person's next visit. */
export async function openBrowser({ profile = newProfile(), args = [] as string[] } = {}): Promise<OpenedBrowser> {
  const proxy = await recordForeignRequests();
  const executablePath = process.env.CHROME_PATH ?? findBrowser();
  if (!executablePath) throw new Error('No browser found: run these tests by npm test or npm run e2e');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    // A proxy by flag leaves this machine's own addresses alone.
    args: [...QUIET, ...args, `--proxy-server=${proxy.url}`],
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    locale: 'en-GB',
  });
  context.setDefaultTimeout(ACTION_TIMEOUT_MS);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const close = async () => {
    await context.close();
    await proxy.close();
  };
  const foreignRequests = () => [...asked.filter(isForeign), ...proxy.asked];
  return { context, foreignRequests, close };
}

function isForeign(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol.startsWith('http') && hostname !== 'localhost';
}
