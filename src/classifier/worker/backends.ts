import { BACKENDS, type BackendName, type BackendVariant } from '../contract.ts';
import type { RunningBackend } from './backends/running-backend.ts';
import { startCpu } from './backends/start-cpu.ts';
import { startWasm } from './backends/start-wasm.ts';
import { startWebgl } from './backends/start-webgl.ts';
import { startWebgpu } from './backends/start-webgpu.ts';
import { threadCount } from './backends/thread-count.ts';

/** Threads that this device and page may compute with. */
export const THREADS = threadCount(globalThis.crossOriginIsolated, navigator.hardwareConcurrency);

/** Each loads its package, a chunk of its own, when its turn comes. */
const STARTS: Record<BackendVariant, () => Promise<RunningBackend>> = {
  webgpu: startWebgpu,
  webgl: startWebgl,
  'wasm-threads': () => startWasm(THREADS),
  wasm: () => startWasm(1),
  cpu: startCpu,
};

/**
 * Starts a backend and makes it the one in use. One that was started before is to be stopped first.
 *
 * @throws an error when it does not start on this device.
 */
export function startBackend(variant: BackendVariant): Promise<RunningBackend> {
  return STARTS[variant]();
}

/** What to try, in this order. */
export function variantsOf(forced: BackendName | undefined, threads = THREADS): BackendVariant[] {
  const wasm: BackendVariant[] = threads > 1 ? ['wasm-threads', 'wasm'] : ['wasm'];
  return (forced ? [forced] : BACKENDS).flatMap((name) => (name === 'wasm' ? wasm : [name]));
}

export function backendOf(variant: BackendVariant): BackendName {
  return variant === 'wasm-threads' ? 'wasm' : variant;
}
