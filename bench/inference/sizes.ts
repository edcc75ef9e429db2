import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openBrowser, SOFTWARE_WEBGL, SOFTWARE_WEBGPU } from '../../tests/e2e/helpers/browser.ts';
import type { Measurement } from '../measurement.ts';
import type { BuiltSite } from './built-site.ts';
import { awaitOffline } from './patient-person.ts';

const LIMITS_KB = { script: 130, backend: 200, model: 6000 };

/** Where a backend runs in software, if not by itself. */
const BACKENDS: Readonly<Record<string, string[]>> = { webgpu: SOFTWARE_WEBGPU, webgl: SOFTWARE_WEBGL, wasm: [], cpu: [] };

/** What a first visit fetches: scripts before the model, what each backend adds, and the model. Compressed by gzip, but for the model. */
export async function sizesOf(site: BuiltSite): Promise<Measurement[]> {
  const asked = new Map<string, readonly string[]>();
  for (const [backend, args] of Object.entries(BACKENDS)) asked.set(backend, await filesAsked(site, backend, args));
  const all = [...asked.values()];
  const ofEvery = new Set(all[0]?.filter((file) => all.every((files) => files.includes(file))));
  const beforeModel = untilModel(asked.get('wasm') ?? []).filter((file) => file.endsWith('.js'));
  return [
    within('scripts before the model is asked for, gzip', kilobytes(site, beforeModel), LIMITS_KB.script),
    ...[...asked].map(([backend, files]) => {
      const own = files.filter((file) => !ofEvery.has(file));
      return within(`backend ${backend}, gzip`, kilobytes(site, own), LIMITS_KB.backend);
    }),
    within('model folder', modelFolderBytes(site) / 1000, LIMITS_KB.model),
  ];
}

export function modelFolderBytes({ folder }: BuiltSite): number {
  const model = join(folder, 'model');
  return readdirSync(model).reduce((sum, name) => sum + statSync(join(model, name)).size, 0);
}

/** Files of the site that a first visit on this backend asks for, in this order, until the app is ready. */
async function filesAsked(site: BuiltSite, backend: string, args: string[]): Promise<string[]> {
  const { context, close } = await openBrowser({ args });
  const asked: string[] = [];
  context.on('request', (request) => {
    // What the service worker stores for later is not what this visit needs.
    if (!request.serviceWorker()) asked.push(new URL(request.url()).pathname.slice(1));
  });
  const page = await context.newPage();
  await page.goto(`${site.url}?backend=${backend}`);
  await awaitOffline(page);
  await close();
  return [...new Set(asked)];
}

function untilModel(files: readonly string[]): readonly string[] {
  const first = files.findIndex((file) => file.startsWith('model/'));
  return files.slice(0, first);
}

function kilobytes({ folder }: BuiltSite, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0) / 1000;
}

function within(name: string, value: number, limit: number): Measurement {
  return { name, value, unit: 'kB', baseline: `limit of ${limit} kB`, ratio: value / limit };
}
