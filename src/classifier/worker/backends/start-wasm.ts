import plainWasmUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simdWasmUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import threadedWasmUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.wasm?url';
import { env } from '@tensorflow/tfjs-core';
import { inTime } from './in-time.ts';
import { factoryOf, leave, NEVER_LOST, type RunningBackend, use } from './running-backend.ts';

/** Threads that cannot load their script never report, and the package would wait for them for ever. */
const THREADS_START_WITHIN_MS = 20_000;

let isToldPaths = false;

async function loadPackage() {
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  // The package takes them no more once a start of it has failed.
  if (!isToldPaths) {
    wasm.setWasmPaths({
      'tfjs-backend-wasm.wasm': plainWasmUrl,
      'tfjs-backend-wasm-simd.wasm': simdWasmUrl,
      'tfjs-backend-wasm-threaded-simd.wasm': threadedWasmUrl,
    });
  }
  isToldPaths = true;
  return wasm;
}

/** @param threads - more than 1 only where memory may be shared. */
export async function startWasm(threads: number): Promise<RunningBackend> {
  const wasm = await loadPackage();
  const create = factoryOf('wasm');
  env().set('WASM_HAS_MULTITHREAD_SUPPORT', threads > 1);
  wasm.setThreadsCount(threads);
  const backend = threads > 1 ? await startThreads(async () => create()) : await create();
  await use('wasm', backend);
  return { ...NEVER_LOST, threads: wasm.getThreadsCount(), stop: () => leave('wasm', backend) };
}

async function startThreads<Backend extends { dispose(): void }>(create: () => Promise<Backend>): Promise<Backend> {
  // Fetched here first, so that a slow network is not mistaken for threads that do not start.
  await (await fetch(threadedWasmUrl)).arrayBuffer();
  return inTime('starting threads', create(), THREADS_START_WITHIN_MS, (late) => late.dispose());
}
