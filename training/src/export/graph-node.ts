/** Nodes of a TensorFlow graph in the JSON form that tfjs reads (protobuf JSON: strings in base64, 64-bit numbers as text). */
export interface GraphNode {
  readonly name: string;
  readonly op: string;
  readonly input?: readonly string[];
  readonly attr: Readonly<Record<string, unknown>>;
}

const FLOAT = { type: 'DT_FLOAT' };

export function placeholder(name: string, shape: readonly number[]): GraphNode {
  return { name, op: 'Placeholder', attr: { dtype: FLOAT, shape: { shape: dimensions(shape) } } };
}

/** A constant whose values lie in the weights file under the same name. */
export function floatConstant(name: string, shape: readonly number[]): GraphNode {
  return {
    name,
    op: 'Const',
    attr: { dtype: FLOAT, value: { tensor: { dtype: 'DT_FLOAT', tensorShape: dimensions(shape) } } },
  };
}

export function intConstant(name: string, shape: readonly number[]): GraphNode {
  const value = { tensor: { dtype: 'DT_INT32', tensorShape: dimensions(shape) } };
  return { name, op: 'Const', attr: { dtype: { type: 'DT_INT32' }, value } };
}

/** Convolution with bias and activation in one kernel, which saves the backends two passes over the map. */
export function fusedConvolution(
  op: '_FusedConv2D' | 'FusedDepthwiseConv2dNative',
  name: string,
  inputs: readonly [picture: string, kernel: string, bias: string],
  stride: 1 | 2,
  activation: 'relu6' | 'linear',
): GraphNode {
  const fused = activation === 'relu6' ? ['BiasAdd', 'Relu6'] : ['BiasAdd'];
  return {
    name,
    op,
    input: inputs,
    attr: { ...convolutionAttributes(stride), num_args: { i: '1' }, fused_ops: { list: { s: fused.map(base64) } } },
  };
}

export function convolution(name: string, inputs: readonly [picture: string, kernel: string]): GraphNode {
  return { name, op: 'Conv2D', input: inputs, attr: convolutionAttributes(1) };
}

/** Mean over `axes`, which are dropped. */
export function mean(name: string, input: string, axes: string): GraphNode {
  return { name, op: 'Mean', input: [input, axes], attr: { T: FLOAT, Tidx: { type: 'DT_INT32' }, keep_dims: { b: false } } };
}

export function add(name: string, inputs: readonly [string, string]): GraphNode {
  return { name, op: 'AddV2', input: inputs, attr: { T: FLOAT } };
}

export function matrixProduct(name: string, inputs: readonly [string, string]): GraphNode {
  return { name, op: 'MatMul', input: inputs, attr: { T: FLOAT, transpose_a: { b: false }, transpose_b: { b: false } } };
}

function convolutionAttributes(stride: number) {
  return {
    T: FLOAT,
    strides: { list: { i: ['1', `${stride}`, `${stride}`, '1'] } },
    dilations: { list: { i: ['1', '1', '1', '1'] } },
    padding: { s: base64('SAME') },
    data_format: { s: base64('NHWC') },
  };
}

function dimensions(shape: readonly number[]) {
  return { dim: shape.map((size) => ({ size: `${size}` })) };
}

function base64(text: string): string {
  return Buffer.from(text, 'latin1').toString('base64');
}
