import { isConvolution } from '../convolution-attributes.ts';
import { type MapSize, mapSizes } from '../map-sizes.ts';
import { type Constant, type ReadNode, readGraph } from '../read-graph.ts';
import type { ModelFiles } from '../serialise-model.ts';
import { convertConvolution, RELU6_BOUNDS } from './convert-convolution.ts';
import { encodeOnnx, floatTensor, type OnnxNode, type OnnxTensor, onnxNode } from './onnx-parts.ts';
import { axesPlanesFirst, planesFirst } from './planes-first.ts';

/**
 * A model as an ONNX file (opset 17, float32) with the same names of inputs and outputs. Pictures and maps are as ONNX runtimes
 * want them, [n, channels, height, width]: `input` is [n, 3, 224, 224] in [-1, 1], `saliency` [n, 1, 7, 7].
 *
 * @throws {RangeError} for a node that this does not know how to say in ONNX.
 */
export function onnxOfModel(files: ModelFiles): Uint8Array {
  const graph = readGraph(files);
  const sizes = mapSizes(graph);
  const converted = graph.nodes.map((node) => convertNode(node, graph.constants, sizes));
  const nodes = converted.flatMap((one) => one.nodes);
  const kernels = converted.flatMap((one) => one.kernels);
  return encodeOnnx({
    name: 'naevus',
    nodes,
    constants: [...relu6Bounds(), ...kernels, ...otherConstants(graph.constants, nodes, kernels)],
    inputs: shapesPlanesFirst(graph.inputs),
    outputs: shapesPlanesFirst(graph.outputs),
  });
}

interface Converted {
  readonly nodes: readonly OnnxNode[];
  readonly kernels: readonly OnnxTensor[];
}

function convertNode(
  node: ReadNode,
  constants: ReadonlyMap<string, Constant>,
  sizes: ReadonlyMap<string, MapSize>,
): Converted {
  const { op, name, input } = node;
  const [first = '', second = ''] = input;
  if (op === 'Placeholder' || op === 'Const') return { nodes: [], kernels: [] };
  if (isConvolution(node)) {
    const [from, to] = [sizes.get(first), sizes.get(name)];
    if (!from || !to) throw new RangeError(`${name} convolves what is no map`);
    const convolution = convertConvolution(node, constants, from, to);
    return { nodes: convolution.nodes, kernels: convolution.constants };
  }
  if (op === 'AddV2') return { nodes: [onnxNode('Add', name, input)], kernels: [] };
  if (op === 'MatMul') return { nodes: [onnxNode('MatMul', name, input)], kernels: [] };
  if (op === 'Mean') {
    const axes = axesPlanesFirst([...(constants.get(second)?.values ?? [])]);
    return { nodes: [onnxNode('ReduceMean', name, [first], { axes, keepdims: 0 })], kernels: [] };
  }
  throw new RangeError(`${name} is a ${op}, which has no translation here`);
}

function relu6Bounds(): OnnxTensor[] {
  return [floatTensor(RELU6_BOUNDS.lower, [], Float32Array.of(0)), floatTensor(RELU6_BOUNDS.upper, [], Float32Array.of(6))];
}

/** Biases and heads, which stay as they are. The axes of the means are no longer asked for. */
function otherConstants(
  constants: ReadonlyMap<string, Constant>,
  nodes: readonly OnnxNode[],
  kernels: readonly OnnxTensor[],
): OnnxTensor[] {
  const wanted = new Set(nodes.flatMap(({ input }) => input ?? []));
  for (const { name } of kernels) wanted.delete(name ?? '');
  return [...constants]
    .filter(([name]) => wanted.has(name))
    .map(([name, { shape, values }]) => floatTensor(name, shape, Float32Array.from(values)));
}

function shapesPlanesFirst(shapes: Readonly<Record<string, readonly number[]>>) {
  return Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, planesFirst(shape)]));
}
