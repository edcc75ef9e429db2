import threadedWasmUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.wasm?url';
import { env } from '@tensorflow/tfjs-core';
import { inTime } from '../in-time.ts';
import { NEVER_LOST, type RunningBackend } from '../running-backend.ts';
import { factoryOf, leave, use } from './backend-in-use.ts';
import { loadGraphNetwork } from './load-graph-network.ts';

/** Threads that cannot load their script never report, and the package would wait for them for ever. */
const THREADS_START_WITHIN_MS = 20_000;

let isToldPaths = false;

async function loadPackage() {
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  // The package takes them no more once a start of it has failed.
  if (!isToldPaths) {
    wasm.setWasmPaths({
      // These two are never asked for, but the package wants to be told all.
      'tfjs-backend-wasm.wasm': threadedWasmUrl,
      'tfjs-backend-wasm-simd.wasm': threadedWasmUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': threadedWasmUrl,
    });
  }
  isToldPaths = true;
  return wasm;
}

/** @param threads - more than 1, so only where memory may be shared. */
export async function startWasmThreads(threads: number): Promise<RunningBackend> {
  const wasm = await loadPackage();
  const create = factoryOf('wasm');
  // Without it the package would take another of its files than the one with threads.
  if (!(await env().getAsync('WASM_HAS_SIMD_SUPPORT'))) throw new Error('no SIMD in this browser');
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', true);
  wasm.setThreadsCount(threads);
  const backend = await startThreads(async () => create());
  await use('wasm', backend);
  return {
    ...NEVER_LOST,
    loadNetwork: loadGraphNetwork,
    threads: wasm.getThreadsCount(),
    stop: () => leave('wasm', backend),
  };
}

async function startThreads<Backend extends { dispose(): void }>(create: () => Promise<Backend>): Promise<Backend> {
  // Fetched here first, so that a slow network is not mistaken for threads that do not start.
  await (await fetch(threadedWasmUrl)).arrayBuffer();
  return inTime('starting threads', create(), THREADS_START_WITHIN_MS, (late) => late.dispose());
}
