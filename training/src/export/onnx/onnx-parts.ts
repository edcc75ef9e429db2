import { createRequire } from 'node:module';
import type { onnx } from 'onnx-proto';

// The package is a script of the old kind, whose names Node does not see from a module.
const protobuf = createRequire(import.meta.url)('onnx-proto') as { readonly onnx: typeof onnx };

const { FLOAT } = protobuf.onnx.TensorProto.DataType;
const { INT, INTS } = protobuf.onnx.AttributeProto.AttributeType;

/** ONNX 1.12 of June 2022, which every runtime in use reads. */
const OPSET = 17;
const IR_VERSION = 8;

export type OnnxNode = onnx.INodeProto;
export type OnnxTensor = onnx.ITensorProto;

export interface OnnxGraph {
  readonly name: string;
  readonly nodes: readonly OnnxNode[];
  readonly constants: readonly OnnxTensor[];
  /** Shapes by name; -1 for the number of pictures. */
  readonly inputs: Readonly<Record<string, readonly number[]>>;
  readonly outputs: Readonly<Record<string, readonly number[]>>;
}

/** A node with one output, which has the node's name. */
export function onnxNode(
  opType: string,
  name: string,
  input: readonly string[],
  attributes: Readonly<Record<string, number | readonly number[]>> = {},
): OnnxNode {
  const attribute = Object.entries(attributes).map(([key, value]) =>
    typeof value === 'number' ? { name: key, type: INT, i: value } : { name: key, type: INTS, ints: [...value] },
  );
  return { opType, name, input: [...input], output: [name], attribute };
}

export function floatTensor(name: string, shape: readonly number[], values: Float32Array): OnnxTensor {
  const rawData = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  return { name, dims: [...shape], dataType: FLOAT, rawData };
}

/** The bytes of an ONNX file. */
export function encodeOnnx({ name, nodes, constants, inputs, outputs }: OnnxGraph): Uint8Array {
  return protobuf.onnx.ModelProto.encode({
    irVersion: IR_VERSION,
    producerName: 'naevus-training',
    opsetImport: [{ domain: '', version: OPSET }],
    graph: {
      name,
      node: [...nodes],
      initializer: [...constants],
      input: Object.entries(inputs).map(valueInfo),
      output: Object.entries(outputs).map(valueInfo),
    },
  }).finish();
}

function valueInfo([name, shape]: [string, readonly number[]]): onnx.IValueInfoProto {
  const dim = shape.map((size) => (size < 0 ? { dimParam: 'n' } : { dimValue: size }));
  return { name, type: { tensorType: { elemType: FLOAT, shape: { dim } } } };
}
