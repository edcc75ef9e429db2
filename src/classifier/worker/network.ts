import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { getBackend, type io, type Tensor, tensor4d } from '@tensorflow/tfjs-core';
import type { NetworkOutputs } from '../../judgement/index.ts';
import type { ModelFiles } from './model-files.ts';

const OUTPUTS = ['logit', 'modality', 'saliency', 'embedding'];
/** Models that came before refusal may lack it. */
const REFUSAL_OUTPUTS = [...OUTPUTS, 'texture'];

const NONE = new Float32Array(0);

export interface Network {
  /** @param input - [size, size, 3] in [-1, 1]. */
  run(input: Float32Array): Promise<NetworkOutputs>;
  /** Frees the weights. */
  dispose(): void;
}

/** Builds the network on the backend that is set, from files that were verified. */
export async function loadNetwork({
  manifest,
  topology,
  weights,
}: Pick<ModelFiles, 'manifest' | 'topology' | 'weights'>): Promise<Network> {
  const model = await loadGraphModel({ load: async () => artifacts(topology, weights) });
  const { size } = manifest.input;
  const names = manifest.refusal ? REFUSAL_OUTPUTS : OUTPUTS;
  const run = async (input: Float32Array): Promise<NetworkOutputs> => {
    const picture = tensor4d(input, [1, size, size, 3]);
    const made: Tensor[] = [picture];
    try {
      const outputs = model.execute({ input: picture }, names) as Tensor[];
      made.push(...outputs);
      const [logit, modality, saliency, embedding, texture = NONE] = await Promise.all(outputs.map(readValues));
      if (!logit || !modality || !saliency || !embedding) throw new Error('The model lacks an output');
      return { logit: logit[0] as number, modality: modality[0] as number, saliency, embedding, texture };
    } finally {
      for (const tensor of made) tensor.dispose();
    }
  };
  return { run, dispose: () => model.dispose() };
}

/** All but WebGPU are read at once: WebGL would wait for a fence, which a lost context never passes, and worker time is ours. */
async function readValues(tensor: Tensor): Promise<Float32Array> {
  return getBackend() === 'webgpu' ? tensor.data<'float32'>() : tensor.dataSync<'float32'>();
}

/** What tfjs expects of a loader. The topology file is written by the exporter and was verified by its hash. */
function artifacts(topology: string, weightData: ArrayBuffer): io.ModelArtifacts {
  const { modelTopology, weightsManifest, signature } = JSON.parse(topology) as io.ModelJSON;
  const weightSpecs = weightsManifest.flatMap((group) => group.weights);
  return { modelTopology, weightSpecs, weightData, ...(signature && { signature }) };
}
