import '@tensorflow/tfjs-backend-wasm';
import { ready, setBackend } from '@tensorflow/tfjs';

/** Makes tfjs compute in WebAssembly with SIMD, one thread. Safe to call again. */
export async function startWasm(): Promise<void> {
  if (!(await setBackend('wasm'))) throw new Error('TensorFlow.js could not start its WebAssembly backend');
  await ready();
}
