import { GOLDEN_EMBEDDING_LENGTH, type Golden, goldenInput } from '../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../architectures/mobilenet-v2.ts';
import { loadNetwork } from '../backend/network.ts';
import { startWasm } from '../backend/wasm.ts';
import type { ModelFiles } from './serialise-model.ts';

/** How far another backend may be from WebAssembly: half-precision graphics stay within it, a broken driver does not. */
const TOLERANCE = 0.02;

/** What the exported files give on WebAssembly for the golden input, for every device to compare itself with. */
export async function goldenOutputs(files: ModelFiles): Promise<Golden> {
  await startWasm();
  const network = await loadNetwork(files);
  const [outputs] = network.run([goldenInput(INPUT_SIZE)]);
  network.dispose();
  if (!outputs) throw new Error('The network gave no outputs');
  return {
    logit: outputs.logit,
    modality: outputs.modality,
    saliency: [...outputs.saliency],
    embedding: [...outputs.embedding.subarray(0, GOLDEN_EMBEDDING_LENGTH)],
    tolerance: TOLERANCE,
  };
}
