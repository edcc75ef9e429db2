// The build makes it of the file of that name in AssemblyScript: `.commands/assembly-script.ts`.
import kernelsUrl from '../../../kernels/assembly/shrink.wasm?url';
import { createShrinker, type Shrinker } from './shrinker.ts';

/** @returns undefined where the browser has no 128-bit SIMD, or the kernels cannot be had: there are slower ways. */
export async function loadShrinker(): Promise<Shrinker | undefined> {
  try {
    const response = await fetch(kernelsUrl);
    if (!response.ok) return undefined;
    return createShrinker(await WebAssembly.compile(await response.arrayBuffer()));
  } catch {
    return undefined;
  }
}
