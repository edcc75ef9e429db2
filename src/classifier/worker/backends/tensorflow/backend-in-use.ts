import { findBackendFactory, type KernelBackend, registerBackend, removeBackend, setBackend } from '@tensorflow/tfjs-core';
import type { BackendName } from '../../../contract.ts';

export type BackendFactory = () => KernelBackend | Promise<KernelBackend>;

const packageFactories = new Map<BackendName, BackendFactory>();

/**
 * How the package of a backend makes one. To be asked for right after the package was loaded the first time.
 *
 * @throws an error where the package found that this browser lacks what it needs.
 */
export function factoryOf(name: BackendName): BackendFactory {
  const factory = packageFactories.get(name) ?? findBackendFactory(name);
  if (!factory) throw new Error(`no ${name} in this browser`);
  packageFactories.set(name, factory);
  return factory;
}

const inUse = new Map<BackendName, KernelBackend>();

/** Makes this new backend the one in use. TensorFlow.js would go on using the one that it made before. */
export async function use(name: BackendName, backend: KernelBackend): Promise<void> {
  tolerateFailingDisposal(backend);
  if (findBackendFactory(name)) removeBackend(name);
  registerBackend(name, () => backend);
  inUse.set(name, backend);
  if (!(await setBackend(name))) throw new Error(`${name} does not start`);
}

/** Stops a backend, unless that was done or another of its name has taken its place. */
export function leave(name: BackendName, backend: KernelBackend): void {
  if (inUse.get(name) !== backend) return;
  inUse.delete(name);
  removeBackend(name);
}

/** One that is broken may fail here too; it must not keep the next one from being registered. */
function tolerateFailingDisposal(backend: KernelBackend): void {
  const dispose = backend.dispose.bind(backend);
  backend.dispose = () => {
    try {
      dispose();
    } catch {
      // The memory goes with the worker.
    }
  };
}
