import { BACKENDS, type BackendName, type BackendVariant } from '../contract.ts';
import type { RunningBackend } from './backends/running-backend.ts';
import { startWasm } from './backends/start-wasm.ts';
import { threadCount } from './backends/thread-count.ts';

/** How many threads this device and page may compute with. */
export function threadsHere(): number {
  return threadCount(globalThis.crossOriginIsolated, navigator.hardwareConcurrency);
}

/** What needs TensorFlow.js loads it when its turn comes, and the package of its backend with it. */
const STARTS: Record<BackendVariant, () => Promise<RunningBackend>> = {
  webgpu: async () => (await import('./backends/tensorflow/start-webgpu.ts')).startWebgpu(),
  webgl: async () => (await import('./backends/tensorflow/start-webgl.ts')).startWebgl(),
  'wasm-threads': async () => (await import('./backends/tensorflow/start-wasm-threads.ts')).startWasmThreads(threadsHere()),
  wasm: startWasm,
  cpu: async () => (await import('./backends/tensorflow/start-cpu.ts')).startCpu(),
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
export function variantsOf(forced: BackendName | undefined, threads: number): BackendVariant[] {
  const wasm: BackendVariant[] = threads > 1 ? ['wasm-threads', 'wasm'] : ['wasm'];
  return (forced ? [forced] : BACKENDS).flatMap((name) => (name === 'wasm' ? wasm : [name]));
}

export function backendOf(variant: BackendVariant): BackendName {
  return variant === 'wasm-threads' ? 'wasm' : variant;
}
