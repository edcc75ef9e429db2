import type { Constant, Node, Value } from './graph.ts';
import { type JsonNode, numbersOf, textOf, textsOf } from './model-json.ts';

/** The other inputs of a node, from 0. */
interface Others {
  /** @throws {Error} where there is none. */
  constant(place: number): Constant;
  /** `undefined` where it is no value. */
  value(place: number): Value | undefined;
}

type Reader = (json: JsonNode, input: Value, others: Others) => Node;

/** By TensorFlow's name of the operation. */
export const READERS: Readonly<Record<string, Reader>> = {
  _FusedConv2D: readConvolution,
  FusedDepthwiseConv2dNative: readDepthwise,
  Conv2D: readPlainConvolution,
  MatMul: readProduct,
  Mean: readMean,
  AddV2: readSum,
};

/** @throws {Error} always. */
export function refuse({ name, op }: JsonNode, reason: string): never {
  throw new Error(`${op} ${name} ${reason}`);
}

function readConvolution(json: JsonNode, input: Value, others: Others): Node {
  const kernel = others.constant(0);
  const [side, width, depth, filters = 0] = kernel.shape;
  const stride = strideOf(json);
  if (side !== width || depth !== input.channels || filters % 8 !== 0) refuse(json, `has a kernel of ${kernel.shape}`);
  const output = { name: json.name, size: Math.ceil(input.size / stride), channels: filters };
  const filter = { input, output, kernel, bias: others.constant(1), relu6: isRelu6(json) };
  if (side === 1 && stride === 1) return { kind: 'pointwise', ...filter };
  if (side === 3 && depth === 3) return { kind: 'stem', ...filter, stride };
  return refuse(json, `has a kernel of ${kernel.shape}`);
}

function readDepthwise(json: JsonNode, input: Value, others: Others): Node {
  const kernel = others.constant(0);
  const stride = strideOf(json);
  const { channels } = input;
  if (`${kernel.shape}` !== `3,3,${channels},1` || channels % 4 !== 0) refuse(json, `has a kernel of ${kernel.shape}`);
  const output = { name: json.name, size: Math.ceil(input.size / stride), channels };
  return { kind: 'depthwise', input, output, kernel, bias: others.constant(1), relu6: isRelu6(json), stride };
}

/** Only of one filter of 1x1. */
function readPlainConvolution(json: JsonNode, input: Value, others: Others): Node {
  const weights = others.constant(0);
  if (strideOf(json) !== 1 || `${weights.shape}` !== `1,1,${input.channels},1`) {
    refuse(json, `has a kernel of ${weights.shape}`);
  }
  return { kind: 'weighing', input, weights, output: { name: json.name, size: input.size, channels: 1 } };
}

/** Only of a vector and one column. */
function readProduct(json: JsonNode, input: Value, others: Others): Node {
  const weights = others.constant(0);
  const isTransposed = json.attr?.transpose_a?.b || json.attr?.transpose_b?.b;
  if (isTransposed || input.size !== 1 || `${weights.shape}` !== `${input.channels},1`) {
    refuse(json, `has a matrix of ${weights.shape}`);
  }
  return { kind: 'weighing', input, weights, output: { name: json.name, size: 1, channels: 1 } };
}

/** Only over height and width. */
function readMean(json: JsonNode, input: Value, others: Others): Node {
  const axes = others.constant(0).read();
  if (`${axes}` !== '1,2' || json.attr?.keep_dims?.b) refuse(json, `goes over the axes ${axes}`);
  if (input.channels !== 1 && input.channels % 4 !== 0) refuse(json, `has ${input.channels} channels`);
  return { kind: 'mean', input, output: { name: json.name, size: 1, channels: input.channels } };
}

/** Of two maps, or of one number and a constant. */
function readSum(json: JsonNode, input: Value, others: Others): Node {
  const output = { ...input, name: json.name };
  const second = others.value(0);
  if (second) {
    if (second.size !== input.size || second.channels !== input.channels) refuse(json, 'adds maps of two shapes');
    return { kind: 'sum', inputs: [input, second], output };
  }
  const by = others.constant(0);
  if (input.size !== 1 || input.channels !== 1 || `${by.shape}` !== '1') refuse(json, `adds a constant of ${by.shape}`);
  return { kind: 'shift', input, by, output };
}

function strideOf(json: JsonNode): 1 | 2 {
  if ((textOf(json, 'data_format') ?? 'NHWC') !== 'NHWC') refuse(json, 'has its channels first');
  if (textOf(json, 'padding') !== 'SAME') refuse(json, 'has another padding');
  if (numbersOf(json, 'dilations').some((step) => step !== 1)) refuse(json, 'is dilated');
  const [, down, across] = numbersOf(json, 'strides');
  if ((down !== 1 && down !== 2) || across !== down) return refuse(json, 'has another stride');
  return down;
}

function isRelu6(json: JsonNode): boolean {
  const fused = `${textsOf(json, 'fused_ops')}`;
  if (fused !== 'BiasAdd' && fused !== 'BiasAdd,Relu6') refuse(json, `goes on with ${fused}`);
  return fused === 'BiasAdd,Relu6';
}
