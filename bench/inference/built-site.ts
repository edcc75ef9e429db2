import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile } from 'vite';
import { ROOT, serveFrom } from '../../.commands/serve.ts';
import { readModel } from '../../training/src/export/model-folder.ts';
import { writeOnnx } from '../../training/src/export/onnx/write-onnx.ts';
import { SHIPPED_MODEL } from '../../training/src/paths.ts';
import { compileSimdPeak } from './compile-simd-peak.ts';
import { writePhotos } from './photos.ts';

const FIRST_PORT = 5100;
const PAGE = fileURLToPath(new URL('page', import.meta.url));

/** The app as it is built for people, served; a page beside it drives its engine and its rivals. */
export interface BuiltSite {
  readonly url: string;
  readonly port: number;
  readonly folder: string;
  close(): Promise<void>;
}

/** Builds the app anew. @throws {Error} when the page's engine would be another than the app's. */
export async function builtSite(): Promise<BuiltSite> {
  const folder = join(mkdtempSync(join(tmpdir(), 'naevus-bench-')), 'site');
  await build({ root: ROOT, logLevel: 'error', build: { outDir: folder } });
  const own = workersIn(folder);
  await buildPage(folder);
  const added = workersIn(folder).filter((name) => !own.includes(name));
  if (own.length !== 1 || added.length > 0) throw new Error(`The page's engine is not the app's: ${[...own, ...added]}`);
  const extras = join(folder, 'bench');
  mkdirSync(extras);
  writeOnnx(join(extras, 'model.onnx'), readModel(SHIPPED_MODEL).files);
  await compileSimdPeak(join(extras, 'simd-peak.wasm'));
  await writePhotos(extras);
  const served = await serveFrom(FIRST_PORT, folder);
  const close = async () => {
    await served.close();
    rmSync(join(folder, '..'), { recursive: true, force: true });
  };
  return { url: served.url, port: served.port, folder, close };
}

/** With the app's own settings, so that the engine becomes the same files, which then lie there already. */
async function buildPage(outDir: string): Promise<void> {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(ROOT, 'vite.config.ts'));
  const settings = loaded?.config ?? {};
  await build({
    ...settings,
    root: PAGE,
    configFile: false,
    logLevel: 'error',
    plugins: [],
    publicDir: false,
    build: { ...settings.build, outDir, emptyOutDir: false, rolldownOptions: { input: join(PAGE, 'bench.html') } },
  });
}

/** The scripts of the engine, named after `src/classifier/worker/worker.ts`. */
function workersIn(folder: string): string[] {
  return readdirSync(join(folder, 'assets')).filter((name) => /^worker-.*\.js$/.test(name));
}
