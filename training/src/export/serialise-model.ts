import { createHash } from 'node:crypto';
import { INPUT_SIZE } from '../architectures/mobilenet-v2.ts';
import { type Graph, HEAD_PREFIX } from './build-graph.ts';
import { toFloat16 } from './float16.ts';

/** The two files of a network, in tfjs's graph-model format. */
export interface ModelFiles {
  readonly 'model.json': Uint8Array;
  readonly 'weights.bin': Uint8Array;
}

/** Writes a graph down: backbone weights in half precision, heads in single precision, all in one file in graph order. */
export function serialiseModel(graph: Graph): ModelFiles {
  const parts: { readonly spec: object; readonly bytes: Uint8Array }[] = graph.weights.map(({ name, shape, values }) =>
    name.startsWith(HEAD_PREFIX)
      ? { spec: { name, shape, dtype: 'float32' }, bytes: bytesOf(values) }
      : {
          spec: { name, shape, dtype: 'float32', quantization: { dtype: 'float16', original_dtype: 'float32' } },
          bytes: bytesOf(toFloat16(values)),
        },
  );
  const { name, values } = graph.axes;
  parts.push({ spec: { name, shape: [values.length], dtype: 'int32' }, bytes: bytesOf(Int32Array.from(values)) });
  const model = {
    format: 'graph-model',
    generatedBy: 'naevus-training',
    convertedBy: null,
    signature: signature(graph),
    modelTopology: { node: graph.nodes, versions: { producer: 1882 } },
    weightsManifest: [{ paths: ['weights.bin'], weights: parts.map((part) => part.spec) }],
  };
  return {
    'model.json': Buffer.from(JSON.stringify(model)),
    'weights.bin': Buffer.concat(parts.map((part) => part.bytes)),
  };
}

/** SHA-256 in lower-case hex. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function signature(graph: Graph) {
  const entry = (name: string, shape: readonly number[]) => ({
    name: `${name}:0`,
    dtype: 'DT_FLOAT',
    tensorShape: { dim: shape.map((size) => ({ size: `${size}` })) },
  });
  return {
    inputs: { [graph.input]: entry(graph.input, [-1, INPUT_SIZE, INPUT_SIZE, 3]) },
    outputs: Object.fromEntries(Object.entries(graph.outputs).map(([name, shape]) => [name, entry(name, shape)])),
  };
}

function bytesOf(values: Float32Array | Uint16Array | Int32Array): Uint8Array {
  return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
}
