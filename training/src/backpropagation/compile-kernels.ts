import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('kernels', import.meta.url));

/**
 * Compiles the kernels from their AssemblyScript to WebAssembly with 128-bit SIMD. Takes a few seconds: compile once and hand
 * the module to the workers.
 *
 * @throws {Error} with the compiler's messages when they do not compile.
 */
export async function compileKernels(): Promise<WebAssembly.Module> {
  const folder = await mkdtemp(join(tmpdir(), 'naevus-kernels-'));
  const binary = join(folder, 'kernels.wasm');
  const options = [
    'index.ts',
    ...['--outFile', binary],
    ...['--optimizeLevel', '3', '--noAssert', '--disableWarning', '112'],
    ...['--runtime', 'stub', '--enable', 'simd,threads'],
    ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
  ];
  try {
    // In a process of its own, because the compiler takes more than a gigabyte and would keep half of it.
    const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
    await promisify(execFile)(process.execPath, [compiler, ...options], { cwd: FOLDER });
    return new WebAssembly.Module(await readFile(binary));
  } catch (cause) {
    throw new Error(`The training kernels do not compile: ${cause instanceof Error ? cause.message : cause}`, { cause });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
