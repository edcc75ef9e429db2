import { distanceFromGolden, goldenInput, type Refusal } from '../../judgement/index.ts';
import { BACKENDS, type BackendName, ClassifierError, type LoadProgress, type ModelReady } from '../contract.ts';
import { leaveBackend, startBackend } from './backends.ts';
import { loadModelFiles, type ModelFiles } from './model-files.ts';
import { loadNetwork, type Network } from './network.ts';

export interface Engine {
  readonly network: Network;
  /** Undefined for a model that cannot tell lesions from other things. */
  readonly refusal: Refusal | undefined;
  readonly ready: ModelReady;
}

/**
 * Loads the model and starts the first backend that not only starts but also reproduces the golden outputs: a broken driver
 * gives wrong numbers rather than an error.
 *
 * @throws {ClassifierError} without a model or a backend.
 */
export async function startEngine(
  modelUrl: string,
  forced: BackendName | undefined,
  onProgress: (progress: LoadProgress) => void,
): Promise<Engine> {
  const files = await loadModelFiles(modelUrl, (share) => onProgress({ stage: 'fetching', share }));
  const { manifest, refusal, storedForOffline } = files;
  const passedOver: BackendName[] = [];
  const causes: unknown[] = [];
  for (const backend of forced ? [forced] : BACKENDS) {
    onProgress({ stage: 'starting', backend });
    try {
      const network = await startOn(backend, files);
      return { network, refusal, ready: { manifest, backend, passedOver, storedForOffline } };
    } catch (cause) {
      leaveBackend(backend);
      passedOver.push(backend);
      causes.push(cause);
    }
  }
  throw new ClassifierError({ code: 'no-backend', tried: passedOver }, causes.map(String).join('; '));
}

async function startOn(backend: BackendName, files: ModelFiles): Promise<Network> {
  await startBackend(backend);
  const network = await loadNetwork(files);
  const { golden, input } = files.manifest;
  const distance = distanceFromGolden(await network.run(goldenInput(input.size)), golden);
  if (distance > golden.tolerance) throw new Error(`${backend} is ${distance} from the golden outputs`);
  return network;
}
