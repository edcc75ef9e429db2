import { goldenInput, type Refusal } from '../../judgement/index.ts';
import type { BackendName, BackendVariant, LoadProgress, ModelReady } from '../contract.ts';
import { backendOf, startBackend, threadsHere, variantsOf } from './backends.ts';
import type { ModelFiles } from './model-files.ts';
import { circumstancesOf, recallChoice, rememberChoice } from './remembered-choice.ts';
import { type SoundNetwork, startSoundNetwork } from './sound-network.ts';
import { type SteadyNetwork, startSteadyNetwork } from './steady-network.ts';
import { ifFaster } from './worth-taking.ts';

export interface Engine {
  readonly network: SteadyNetwork;
  /** Undefined for a model that cannot tell lesions from other things. */
  readonly refusal: Refusal | undefined;
  readonly ready: ModelReady;
}

/**
 * Starts the first backend that not only starts but also reproduces the golden outputs; on a device that chose one before, that
 * one. The golden run is the warm-up too: shaders are compiled and memory is taken before the first photo. Threads are taken where
 * they are faster than our own kernels on one: on a device with few processors they need not be.
 *
 * @param files - of a model, verified.
 * @param forced - the only backend to try; then nothing is remembered.
 * @throws {ClassifierError} no-backend.
 */
export async function startEngine(
  files: ModelFiles,
  forced: BackendName | undefined,
  onProgress: (progress: LoadProgress) => void,
): Promise<Engine> {
  const { manifest, refusal, storedForOffline } = files;
  const mostThreads = threadsHere();
  const circumstances = circumstancesOf(manifest.files['weights.bin'].sha256, mostThreads);
  const remembered = forced ? undefined : await recallChoice(circumstances);
  const start = (variant: BackendVariant): Promise<SoundNetwork> => startSoundNetwork(variant, files, startBackend);
  const isMeasured = !forced && remembered?.variant !== 'wasm-threads';
  const startThreads = async () =>
    ifFaster(await start('wasm-threads'), () => start('wasm'), goldenInput(manifest.input.size));
  const network = await startSteadyNetwork({
    variants: variantsOf(forced, mostThreads),
    remembered,
    start: (variant) => (variant === 'wasm-threads' && isMeasured ? startThreads() : start(variant)),
    onTry: (variant) => onProgress({ stage: 'starting', backend: backendOf(variant) }),
    onChosen: (choice) => {
      if (!forced) rememberChoice(circumstances, choice);
    },
  });
  const { variant, threads, passedOver } = network.footing();
  return { network, refusal, ready: { manifest, backend: backendOf(variant), threads, passedOver, storedForOffline } };
}
