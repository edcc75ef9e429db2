import { loadGraphModel } from '@tensorflow/tfjs-converter';
import { getBackend, type io, type Tensor, tensor4d } from '@tensorflow/tfjs-core';
import type { NetworkOutputs } from '../../../../judgement/index.ts';
import type { ModelFiles } from '../../model-files.ts';
import { asOutputs, type Network, outputNames } from '../../network.ts';

/** Builds the network on the backend that is set, from files that were verified. */
export async function loadGraphNetwork({
  manifest,
  topology,
  weights,
}: Pick<ModelFiles, 'manifest' | 'topology' | 'weights'>): Promise<Network> {
  const model = await loadGraphModel({ load: async () => artifacts(topology, weights) });
  const { size } = manifest.input;
  const names = outputNames(manifest);
  const run = async (input: Float32Array): Promise<NetworkOutputs> => {
    const picture = tensor4d(input, [1, size, size, 3]);
    const made: Tensor[] = [picture];
    try {
      const outputs = model.execute({ input: picture }, names) as Tensor[];
      made.push(...outputs);
      return asOutputs(await Promise.all(outputs.map(readValues)));
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
