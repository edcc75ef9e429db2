import {
  biasName,
  EMBEDDING_LENGTH,
  INPUT_NAME,
  INPUT_SIZE,
  kernelName,
  type Layer,
  MAP_SIZE,
  mobilenetV2Layers,
  TEXTURE_LAYER,
  TEXTURE_LENGTH,
} from '../architectures/mobilenet-v2.ts';
import { type Backbone, type LinearHead, type WeightTensor, weightNamed } from '../architectures/weights.ts';
import {
  add,
  convolution,
  floatConstant,
  fusedConvolution,
  type GraphNode,
  intConstant,
  matrixProduct,
  mean,
  placeholder,
} from './graph-node.ts';

/** The linear outputs: `malignant` on the embedding, `modality` on the texture. */
export interface Heads {
  /** Logit of malignant. */
  readonly malignant: LinearHead;
  /** Logit of dermoscope against phone. */
  readonly modality: LinearHead;
}

/** Weights that stay float32: few, and the calibration rests on each of them. */
export const HEAD_PREFIX = 'head/';

/** The network as nodes, with the values of its constants in the order of the weights file. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly weights: readonly WeightTensor[];
  /** Axes of the means: small whole numbers that lie in the weights file as int32. */
  readonly axes: { readonly name: string; readonly values: readonly number[] };
  readonly input: string;
  readonly outputs: Readonly<Record<OutputName, readonly number[]>>;
}

export const OUTPUT_NAMES = ['logit', 'modality', 'saliency', 'embedding', 'texture'] as const;
export type OutputName = (typeof OUTPUT_NAMES)[number];

/**
 * The whole network as a TensorFlow graph. Input [n, 224, 224, 3] in [-1, 1]; outputs `logit` [n, 1], `modality` [n, 1],
 * `saliency` [n, 7, 7, 1], `embedding` [n, 1280] and `texture` [n, 192].
 *
 * The saliency is the class-activation map (Zhou 2016, doi:10.1109/CVPR.2016.319): the malignant head as a 1x1 convolution of
 * the last feature map. The logit is made from it, mean plus bias, which equals the head on the pooled features because both
 * are linear. So the picture of the reasons adds up to the score by construction.
 */
export function buildGraph(backbone: Backbone, heads: Heads): Graph {
  const nodes: GraphNode[] = [placeholder(INPUT_NAME, [-1, INPUT_SIZE, INPUT_SIZE, 3])];
  const weights: WeightTensor[] = [];
  const constant = (tensor: WeightTensor) => {
    weights.push(tensor);
    nodes.push(floatConstant(tensor.name, tensor.shape));
    return tensor.name;
  };
  const layers = mobilenetV2Layers();
  for (const layer of layers) nodes.push(layerNode(layer, backbone, constant));
  const map = layers.at(-1)?.name ?? INPUT_NAME;

  const axes = { name: `${HEAD_PREFIX}map_axes`, values: [1, 2] };
  nodes.push(intConstant(axes.name, [2]));
  nodes.push(mean('embedding', map, axes.name));
  nodes.push(mean('texture', TEXTURE_LAYER, axes.name));

  const kernel = constant(headWeight('malignant_kernel', [1, 1, EMBEDDING_LENGTH, 1], heads.malignant.kernel));
  const bias = constant(headWeight('malignant_bias', [1], [heads.malignant.bias]));
  nodes.push(convolution('saliency', [map, kernel]));
  nodes.push(mean('head/mean_saliency', 'saliency', axes.name));
  nodes.push(add('logit', ['head/mean_saliency', bias]));

  const modalityKernel = constant(headWeight('modality_kernel', [TEXTURE_LENGTH, 1], heads.modality.kernel));
  const modalityBias = constant(headWeight('modality_bias', [1], [heads.modality.bias]));
  nodes.push(matrixProduct('head/modality_product', ['texture', modalityKernel]));
  nodes.push(add('modality', ['head/modality_product', modalityBias]));

  const outputs = {
    logit: [-1, 1],
    modality: [-1, 1],
    saliency: [-1, MAP_SIZE, MAP_SIZE, 1],
    embedding: [-1, EMBEDDING_LENGTH],
    texture: [-1, TEXTURE_LENGTH],
  };
  return { nodes, weights, axes, input: INPUT_NAME, outputs };
}

/** Heads that say nothing, for when only the features are wanted. */
export function emptyHeads(): Heads {
  const zero = (length: number) => ({ kernel: new Float32Array(length), bias: 0 });
  return { malignant: zero(EMBEDDING_LENGTH), modality: zero(TEXTURE_LENGTH) };
}

function layerNode(layer: Layer, backbone: Backbone, constant: (tensor: WeightTensor) => string): GraphNode {
  if (layer.kind === 'add') return add(layer.name, layer.inputs);
  const kernel = constant(weightNamed(backbone, kernelName(layer)));
  const bias = constant(weightNamed(backbone, biasName(layer)));
  const op = layer.kind === 'depthwise' ? 'FusedDepthwiseConv2dNative' : '_FusedConv2D';
  return fusedConvolution(op, layer.name, [layer.input, kernel, bias], layer.stride, layer.activation);
}

function headWeight(name: string, shape: readonly number[], values: ArrayLike<number>): WeightTensor {
  return { name: `${HEAD_PREFIX}${name}`, shape, values: Float32Array.from(values) };
}
