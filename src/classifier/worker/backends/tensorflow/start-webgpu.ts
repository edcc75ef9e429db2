import type { KernelBackend } from '@tensorflow/tfjs-core';
import { inTime } from '../in-time.ts';
import type { RunningBackend } from '../running-backend.ts';
import { factoryOf, leave, use } from './backend-in-use.ts';
import { loadGraphNetwork } from './load-graph-network.ts';

/** Some drivers never answer. */
const DEVICE_WITHIN_MS = 20_000;

export async function startWebgpu(): Promise<RunningBackend> {
  // `navigator.gpu` may be there without an adapter behind it.
  const asking = Promise.resolve(navigator.gpu?.requestAdapter());
  if (!(await inTime('asking for a WebGPU adapter', asking, DEVICE_WITHIN_MS, () => undefined))) {
    throw new Error('no WebGPU adapter');
  }
  await import('@tensorflow/tfjs-backend-webgpu');
  const starting = Promise.resolve(factoryOf('webgpu')());
  const backend = await inTime('starting WebGPU', starting, DEVICE_WITHIN_MS, (late) => late.dispose());
  await use('webgpu', backend);
  const { device } = backend as KernelBackend & { readonly device: GPUDevice };
  const { lost, assertSound } = watch(device);
  return {
    loadNetwork: loadGraphNetwork,
    threads: 1,
    lost,
    assertSound,
    stop: () => {
      leave('webgpu', backend);
      device.destroy();
    },
  };
}

function watch(device: GPUDevice): Pick<RunningBackend, 'lost' | 'assertSound'> {
  let failure: Error | undefined;
  // Want of memory, for one: what was to be computed is left out, and the outputs are whatever was there.
  device.addEventListener('uncapturederror', ({ error }) => {
    failure ??= new Error(`WebGPU: ${error.message}`);
  });
  const lost = device.lost.then(({ message }): never => {
    failure ??= new Error(`WebGPU device lost: ${message}`);
    throw failure;
  });
  const assertSound = () => {
    if (failure) throw failure;
  };
  return { lost, assertSound };
}
