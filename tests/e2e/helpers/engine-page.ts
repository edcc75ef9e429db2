import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { assemblyScript } from '../../../.commands/assembly-script.ts';
import { ROOT, type Served, serveFrom } from '../../../.commands/serve.ts';
import { wasmThreadScripts } from '../../../.commands/wasm-thread-scripts.ts';
import type { Classifier } from '../../../src/classifier/index.ts';
import type { Doors } from '../engine/main.ts';
import { expect, type Page } from './test.ts';

const FIRST_PORT = 4980;

/** The built app, and on the same origin at `engine/` a page that hands the engine and the records to the test. */
export async function serveWithEngine(): Promise<Served> {
  const folder = join(mkdtempSync(join(tmpdir(), 'naevus-engine-')), 'dist');
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  await build({
    root: join(ROOT, 'tests/e2e/engine'),
    base: '/engine/',
    configFile: false,
    logLevel: 'error',
    worker: { format: 'es', plugins: () => [assemblyScript(), wasmThreadScripts()] },
    build: { target: 'es2022', outDir: join(folder, 'engine'), chunkSizeWarningLimit: 1000 },
  });
  cpSync(join(folder, 'model'), join(folder, 'engine/model'), { recursive: true });
  return serveFrom(FIRST_PORT, folder);
}

/** What lies in the page: typed access for functions that run there and may close over nothing. */
export interface EngineWindow {
  readonly doors: Doors;
  classifier: Classifier;
  /** What the classifier told since it was ready. */
  told: string[];
}

/** Opens the page, starts a classifier there and waits until it is ready. */
export async function startEngine(page: Page, served: Served, idleAfter = 600_000): Promise<void> {
  await page.goto(`${served.url}engine/`);
  await expect(page.locator('body')).toHaveText('done');
  await page.evaluate(async (wanted) => {
    const here = globalThis as unknown as EngineWindow;
    here.classifier = here.doors.createClassifier({
      backend: 'wasm',
      idleAfter: wanted,
      onProgress: ({ stage }) => here.told.push(stage),
      onReady: () => here.told.push('ready'),
    });
    here.told = [];
    await here.classifier.ready;
    here.told = [];
  }, idleAfter);
}

/** A photo as text, in which it can be handed to the page. */
export function asText(photo: Uint8Array): string {
  return Buffer.from(photo).toString('base64');
}
