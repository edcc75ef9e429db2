// The build makes it of the file of that name in AssemblyScript: `.commands/assembly-script.ts`.
import kernelsUrl from '../../../kernels/assembly/forward.wasm?url';
import { loadForwardNetwork } from '../forward/load-forward-network.ts';
import { NEVER_LOST, type RunningBackend } from './running-backend.ts';

/**
 * One thread of WebAssembly, in kernels of our own.
 *
 * @throws an error where the browser has no 128-bit SIMD: the kernels do not compile there.
 */
export async function startWasm(): Promise<RunningBackend> {
  const response = await fetch(kernelsUrl);
  if (!response.ok) throw new Error(`The kernels cannot be had: ${response.status}`);
  // Not while it arrives: hosts may send it with a type that the browser would not compile.
  const kernels = await WebAssembly.compile(await response.arrayBuffer());
  const loadNetwork: RunningBackend['loadNetwork'] = async (files) => loadForwardNetwork(kernels, files);
  return { ...NEVER_LOST, threads: 1, loadNetwork, stop: () => undefined };
}
