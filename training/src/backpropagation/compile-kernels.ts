import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const FOLDER = fileURLToPath(new URL('kernels', import.meta.url));
const BINARY = 'kernels.wasm';

/**
 * Compiles the kernels from their AssemblyScript to WebAssembly with 128-bit SIMD, in memory. Takes a few seconds: compile once
 * and hand the module to the workers.
 *
 * @throws {Error} with the compiler's messages when they do not compile.
 */
export async function compileKernels(): Promise<WebAssembly.Module> {
  let binary: Uint8Array | undefined;
  const messages: string[] = [];
  const options = [
    'index.ts',
    ...['--outFile', BINARY],
    ...['--optimizeLevel', '3', '--noAssert', '--disableWarning', '112'],
    ...['--runtime', 'stub', '--enable', 'simd,threads'],
    ...['--importMemory', '--sharedMemory', '--initialMemory', '1', '--maximumMemory', '65536'],
  ];
  const { error } = await asc.main(options, {
    readFile: (name) => readFile(join(FOLDER, name), 'utf8').catch(() => null),
    writeFile: (name, contents) => {
      if (name === BINARY) binary = contents as Uint8Array;
    },
    stderr: { write: (message) => void messages.push(String(message)) },
  });
  if (error || !binary) throw new Error(`The kernels do not compile: ${error?.message ?? ''}\n${messages.join('')}`);
  return new WebAssembly.Module(new Uint8Array(binary));
}
