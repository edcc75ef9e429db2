import { type GraphModel, type io, loadGraphModel, type Tensor, tensor4d, tidy } from '@tensorflow/tfjs';
import type { NetworkOutputs } from '../../../src/judgement/index.ts';
import { INPUT_SIZE } from '../architectures/mobilenet-v2.ts';
import { OUTPUT_NAMES } from '../export/build-graph.ts';
import type { ModelFiles } from '../export/serialise-model.ts';

/** A network that is ready to run on the current tfjs backend. */
export interface Network {
  /** Outputs for each input, which is [224, 224, 3] in [-1, 1], row by row. */
  run(inputs: readonly Float32Array[]): NetworkOutputs[];
  dispose(): void;
}

/** Reads a network from the bytes of its two files. */
export async function loadNetwork(files: ModelFiles): Promise<Network> {
  const model = await loadGraphModel(ioHandler(files));
  return { run: (inputs) => runModel(model, inputs), dispose: () => model.dispose() };
}

function ioHandler(files: ModelFiles): io.IOHandler {
  const json = JSON.parse(Buffer.from(files['model.json']).toString('utf8')) as io.ModelJSON;
  const weightData = new Uint8Array(files['weights.bin']).buffer;
  return {
    load: async () => ({
      modelTopology: json.modelTopology,
      format: 'graph-model',
      weightSpecs: json.weightsManifest.flatMap((group) => group.weights),
      weightData,
      ...(json.signature ? { signature: json.signature } : {}),
    }),
  };
}

function runModel(model: GraphModel, inputs: readonly Float32Array[]): NetworkOutputs[] {
  const pixels = INPUT_SIZE * INPUT_SIZE * 3;
  const batch = new Float32Array(inputs.length * pixels);
  for (const [i, input] of inputs.entries()) batch.set(input, i * pixels);
  const [logit, modality, saliency, embedding, texture] = tidy(() => {
    const outputs = model.execute(tensor4d(batch, [inputs.length, INPUT_SIZE, INPUT_SIZE, 3]), [
      ...OUTPUT_NAMES,
    ]) as Tensor[];
    return outputs.map((output) => output.dataSync() as Float32Array);
  }) as unknown as readonly [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
  return inputs.map((_, i) => ({
    logit: logit[i] ?? Number.NaN,
    modality: modality[i] ?? Number.NaN,
    saliency: rowOf(saliency, i, inputs.length),
    embedding: rowOf(embedding, i, inputs.length),
    texture: rowOf(texture, i, inputs.length),
  }));
}

function rowOf(values: Float32Array, row: number, rows: number): Float32Array {
  const length = values.length / rows;
  return values.slice(row * length, (row + 1) * length);
}
