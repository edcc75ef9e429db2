import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT, type Served, serveFrom } from '../../../.commands/serve.ts';

/** Serves a folder's page, bundled as the app is. */
export async function serveBuilt(folder: string, firstPort: number): Promise<Served> {
  const outDir = join(mkdtempSync(join(tmpdir(), 'naevus-page-')), 'dist');
  await build({
    root: join(ROOT, folder),
    configFile: false,
    logLevel: 'error',
    build: { outDir, target: 'es2022' },
  });
  return serveFrom(firstPort, outDir);
}
