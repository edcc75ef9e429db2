import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, type Served, serveFrom } from '../../../.commands/serve.ts';

const FIRST_PORT = 5000;

/** Serves a copy of the build in which one script, found by its name, is another. */
export async function serveAltered(name: RegExp, alter: (script: string) => string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'naevus-altered-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  const assets = join(folder, 'assets');
  const found = readdirSync(assets).filter((file) => name.test(file));
  if (found.length !== 1) throw new Error(`${found.length} scripts instead of one for ${name}`);
  const file = join(assets, found[0] as string);
  writeFileSync(file, alter(readFileSync(file, 'utf8')));
  return serveFrom(FIRST_PORT, folder);
}

/** Serves a copy of the build in which a script runs first in the engine's worker: there a device can be made to misbehave. */
export function serveOnDevice(script: string): Promise<Served> {
  return serveAltered(/^worker-.*\.js$/, (engine) => `${script}\n${engine}`);
}
