import plainWasmUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm.wasm?url';
import simdWasmUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-simd.wasm?url';
import { env, removeBackend, setBackend } from '@tensorflow/tfjs-core';
import type { BackendName } from '../contract.ts';

/** Each backend is a chunk of its own, loaded when its turn comes. */
const LOADERS: Record<BackendName, () => Promise<void>> = {
  webgpu: async () => {
    // `navigator.gpu` may be there without an adapter behind it.
    if (!(await navigator.gpu?.requestAdapter())) throw new Error('no WebGPU adapter');
    await import('@tensorflow/tfjs-backend-webgpu');
  },
  webgl: async () => {
    await import('@tensorflow/tfjs-backend-webgl');
  },
  wasm: async () => {
    const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
    // With threads the package hands its factory to the threads as text, which a minified build breaks: it would hang.
    env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths({
      'tfjs-backend-wasm.wasm': plainWasmUrl,
      'tfjs-backend-wasm-simd.wasm': simdWasmUrl,
      // Never asked for without threads, but the package wants to be told.
      'tfjs-backend-wasm-threaded-simd.wasm': simdWasmUrl,
    });
  },
  cpu: async () => {
    await import('@tensorflow/tfjs-backend-cpu');
  },
};

/** @throws an error when the backend does not start on this device. */
export async function startBackend(backend: BackendName): Promise<void> {
  await LOADERS[backend]();
  if (!(await setBackend(backend))) throw new Error(`${backend} does not start`);
}

/** Frees what a backend that was tried holds. */
export function leaveBackend(backend: BackendName): void {
  try {
    removeBackend(backend);
  } catch {
    // It never came so far as to be registered.
  }
}
