import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Compiles a file in AssemblyScript, and what it imports, to WebAssembly with 128-bit SIMD that works on a memory which it imports.
 *
 * @returns the bytes of the module.
 * @throws {Error} with the compiler's messages when it does not compile.
 */
export async function compileAssemblyScript(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'naevus-assembly-'));
  const binary = join(folder, 'module.wasm');
  const options = [
    ...['--outFile', binary],
    ...['--optimizeLevel', '3', '--noAssert', '--disableWarning', '112'],
    ...['--runtime', 'stub', '--enable', 'simd', '--importMemory'],
  ];
  try {
    // In a process of its own, because the compiler takes more than a gigabyte and would keep half of it.
    const compiler = createRequire(import.meta.url).resolve('assemblyscript/bin/asc.js');
    await promisify(execFile)(process.execPath, [compiler, file, ...options]);
    return new Uint8Array(await readFile(binary));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
