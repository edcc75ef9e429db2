import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SOURCE = fileURLToPath(new URL('simd-peak/index.ts', import.meta.url));

/** Compiles the loop of multiply-adds from its AssemblyScript to a WebAssembly file. */
export async function compileSimdPeak(file: string): Promise<void> {
  const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
  const options = ['--optimizeLevel', '3', '--runtime', 'stub', '--enable', 'simd'];
  await promisify(execFile)(process.execPath, [compiler, SOURCE, '--outFile', file, ...options]);
}
