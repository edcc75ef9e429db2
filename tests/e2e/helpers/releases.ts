import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, type Served, serveFrom } from '../../../.commands/serve.ts';

const FIRST_PORT = 5000;

/** Ends every name of a file that holds a hash of its bytes. */
const HASHED = /-([\w-]{8})\.(js|css|wasm)$/;

export interface Releases extends Served {
  /** From now on the host has the next build only: nothing of it but the model goes by an earlier name. */
  releaseNext(): void;
}

/** Serves a copy of the build until the next one is released in its place. `<html data-build>` tells the next one apart. */
export async function serveReleases(): Promise<Releases> {
  const folder = mkdtempSync(join(tmpdir(), 'naevus-releases-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  const served = await serveFrom(FIRST_PORT, folder);
  return { ...served, releaseNext: () => rename(folder) };
}

function rename(folder: string): void {
  const assets = join(folder, 'assets');
  const names = readdirSync(assets).filter((name) => HASHED.test(name));
  for (const file of ['index.html', 'service-worker.js', ...readdirSync(assets).map((name) => `assets/${name}`)]) {
    if (/\.(js|css|html)$/.test(file)) rewrite(join(folder, file), names);
  }
  for (const name of names) renameSync(join(assets, name), join(assets, nextNameOf(name)));
}

function rewrite(file: string, names: readonly string[]): void {
  const before = readFileSync(file, 'utf8');
  let text = before;
  for (const name of names) text = text.replaceAll(name, nextNameOf(name));
  if (file.endsWith('index.html')) text = text.replace('<html ', '<html data-build="next" ');
  // The page has no hash in its name: the service worker knows it by its revision.
  if (file.endsWith('service-worker.js')) text = text.replaceAll(/[0-9a-f]{32}/g, (hash) => [...hash].reverse().join(''));
  if (text !== before) writeFileSync(file, text);
}

function nextNameOf(name: string): string {
  return name.replace(HASHED, (_, hash: string, ending: string) => `-${[...hash].reverse().join('')}.${ending}`);
}
