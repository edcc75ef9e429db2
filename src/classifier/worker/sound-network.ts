import { distanceFromGolden, goldenInput, type NetworkOutputs } from '../../judgement/index.ts';
import type { BackendVariant } from '../contract.ts';
import type { RunningBackend } from './backends/running-backend.ts';
import { measured } from './measured.ts';
import type { ModelFiles } from './model-files.ts';
import type { Network } from './network.ts';

/** A network on one backend that gives right outputs or an error, never garbage. */
export interface SoundNetwork {
  readonly threads: number;
  /**
   * @param input - [size, size, 3] in [-1, 1].
   * @throws an error when the graphics processor was taken away or an output is not a finite number.
   */
  run(input: Float32Array): Promise<NetworkOutputs>;
  stop(): void;
}

/**
 * Starts a backend, builds the network on it and lets it reproduce the golden outputs: a broken driver, or half precision that
 * overflows, gives wrong numbers rather than an error. That run is the warm-up too.
 *
 * @throws an error when the backend does not start or is too far from the golden outputs; nothing stays behind.
 */
export async function startSoundNetwork(
  variant: BackendVariant,
  files: ModelFiles,
  startBackend: (variant: BackendVariant) => Promise<RunningBackend>,
): Promise<SoundNetwork> {
  const backend = await startBackend(variant);
  backend.lost.catch(() => undefined);
  let { stop } = backend;
  try {
    const network = guarded(await backend.loadNetwork(files), backend);
    stop = network.stop;
    const { golden, input } = files.manifest;
    const distance = distanceFromGolden(await network.run(goldenInput(input.size)), golden);
    // Asked this way round, NaN would not pass either.
    if (!(distance <= golden.tolerance)) throw new Error(`${variant} is ${distance} from the golden outputs`);
    return network;
  } catch (cause) {
    stop();
    throw cause;
  }
}

function guarded(network: Network, backend: RunningBackend): SoundNetwork {
  let isStopped = false;
  return {
    threads: backend.threads,
    run: async (input) => {
      if (isStopped) throw new Error('The network was stopped');
      backend.assertSound();
      const outputs = await measured('inference', () => Promise.race([network.run(input), backend.lost]));
      backend.assertSound();
      if (!areFinite(outputs)) throw new Error('An output is not a finite number');
      return outputs;
    },
    stop: () => {
      if (isStopped) return;
      isStopped = true;
      try {
        network.dispose();
      } catch {
        // What is broken may fail here too: its memory goes with the backend.
      }
      backend.stop();
    },
  };
}

function areFinite({ logit, modality, saliency, embedding, texture }: NetworkOutputs): boolean {
  return [[logit, modality], saliency, embedding, texture].every((values) => values.every(Number.isFinite));
}
