import * as v from 'valibot';
import { fromFloat16 } from './float16.ts';
import type { ModelFiles } from './serialise-model.ts';

const shape = v.object({ dim: v.array(v.object({ size: v.pipe(v.string(), v.transform(Number)) })) });
const signatureEntries = v.record(v.string(), v.object({ tensorShape: shape }));
const list = v.object({ i: v.optional(v.array(v.string()), []), s: v.optional(v.array(v.string()), []) });

const modelJson = v.object({
  signature: v.object({ inputs: signatureEntries, outputs: signatureEntries }),
  modelTopology: v.object({
    node: v.array(
      v.object({
        name: v.string(),
        op: v.string(),
        input: v.optional(v.array(v.string()), []),
        attr: v.record(
          v.string(),
          v.object({ list: v.optional(list), s: v.optional(v.string()), b: v.optional(v.boolean()) }),
        ),
      }),
    ),
  }),
  weightsManifest: v.tuple([
    v.object({
      weights: v.array(
        v.object({
          name: v.string(),
          shape: v.array(v.number()),
          dtype: v.picklist(['float32', 'int32']),
          quantization: v.optional(v.object({ dtype: v.literal('float16') })),
        }),
      ),
    }),
  ]),
});

type ModelJson = v.InferOutput<typeof modelJson>;

export type ReadNode = ModelJson['modelTopology']['node'][number];

/** A constant of the graph. Kernels lie as [height, width, input channels, output channels]. */
export interface Constant {
  readonly shape: readonly number[];
  readonly values: Float32Array | Int32Array;
}

/** A model as it was written by `serialiseModel`. Shapes have -1 for the number of pictures. */
export interface ReadGraph {
  readonly nodes: readonly ReadNode[];
  readonly constants: ReadonlyMap<string, Constant>;
  readonly inputs: Readonly<Record<string, readonly number[]>>;
  readonly outputs: Readonly<Record<string, readonly number[]>>;
}

/** Reads the files of a model back. @throws {v.ValiError} when they are not as `serialiseModel` writes them. */
export function readGraph(files: ModelFiles): ReadGraph {
  const { signature, modelTopology, weightsManifest } = v.parse(
    modelJson,
    JSON.parse(Buffer.from(files['model.json']).toString('utf8')),
  );
  return {
    nodes: modelTopology.node,
    constants: readConstants(weightsManifest[0].weights, files['weights.bin']),
    inputs: shapesOf(signature.inputs),
    outputs: shapesOf(signature.outputs),
  };
}

type WeightSpecs = ModelJson['weightsManifest'][0]['weights'];

function readConstants(specs: WeightSpecs, file: Uint8Array): Map<string, Constant> {
  const constants = new Map<string, Constant>();
  let offset = 0;
  for (const { name, shape, dtype, quantization } of specs) {
    const bytes = product(shape) * (quantization ? 2 : 4);
    // A copy, because numbers may lie at odd places of the file.
    const { buffer } = Uint8Array.from(file.subarray(offset, offset + bytes));
    const floats = () => (quantization ? fromFloat16(new Uint16Array(buffer)) : new Float32Array(buffer));
    constants.set(name, { shape, values: dtype === 'int32' ? new Int32Array(buffer) : floats() });
    offset += bytes;
  }
  return constants;
}

function shapesOf(entries: v.InferOutput<typeof signatureEntries>): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(entries).map(([name, { tensorShape }]) => [name, tensorShape.dim.map(({ size }) => size)]),
  );
}

function product(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total * size, 1);
}
