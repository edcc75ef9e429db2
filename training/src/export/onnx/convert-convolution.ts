import { isDepthwise, isRelu6, stridesOf } from '../convolution-attributes.ts';
import type { MapSize } from '../map-sizes.ts';
import type { Constant, ReadNode } from '../read-graph.ts';
import { floatTensor, type OnnxNode, type OnnxTensor, onnxNode } from './onnx-parts.ts';
import { kernelPlanesFirst } from './planes-first.ts';

export interface ConvertedConvolution {
  readonly nodes: readonly OnnxNode[];
  readonly constants: readonly OnnxTensor[];
}

/** Names of the bounds of ReLU6, constants that the graph must have. */
export const RELU6_BOUNDS = { lower: 'relu6/lower', upper: 'relu6/upper' } as const;

/**
 * A convolution, fused or not, as ONNX has it: kernels [outputs, inputs of a group, height, width], padding in numbers, and ReLU6
 * as a node of its own that clips.
 *
 * @param from - size of the map that is convolved.
 * @param to - size of the map that comes out.
 * @throws {RangeError} when it is padded otherwise than as "same", dilated, or activated otherwise than by ReLU6.
 */
export function convertConvolution(
  node: ReadNode,
  constants: ReadonlyMap<string, Constant>,
  from: MapSize,
  to: MapSize,
): ConvertedConvolution {
  const [input = '', kernelName = '', biasName] = node.input;
  const kernel = constants.get(kernelName);
  if (!kernel) throw new RangeError(`${node.name} has no constant kernel`);
  const [height = 0, width = 0, inputs = 0, last = 0] = kernel.shape;
  // A depthwise kernel has its outputs by input channel, in the order in which ONNX wants them.
  const [depth, outputs] = isDepthwise(node) ? [1, inputs * last] : [inputs, last];
  const strides = stridesOf(node);
  const down = samePadding(from[0], to[0], strides[0], height);
  const across = samePadding(from[1], to[1], strides[1], width);
  const convolved = isRelu6(node) ? `${node.name}/sum` : node.name;
  const convolution = onnxNode('Conv', convolved, biasName ? [input, kernelName, biasName] : [input, kernelName], {
    kernel_shape: [height, width],
    strides,
    pads: [down.before, across.before, down.after, across.after],
    group: inputs / depth,
  });
  const clip = onnxNode('Clip', node.name, [convolved, RELU6_BOUNDS.lower, RELU6_BOUNDS.upper]);
  const values = kernelPlanesFirst(kernel.values, [height, width, depth, outputs]);
  return {
    nodes: isRelu6(node) ? [convolution, clip] : [convolution],
    constants: [floatTensor(kernelName, [outputs, depth, height, width], values)],
  };
}

/** TensorFlow's "same": as much as is needed, the odd row or column behind. */
function samePadding(from: number, to: number, stride: number, kernel: number) {
  const all = Math.max((to - 1) * stride + kernel - from, 0);
  return { before: Math.floor(all / 2), after: Math.ceil(all / 2) };
}
