import type { ReadNode } from './read-graph.ts';

const CONVOLUTIONS: readonly string[] = ['Conv2D', '_FusedConv2D', 'FusedDepthwiseConv2dNative'];

export function isConvolution({ op }: ReadNode): boolean {
  return CONVOLUTIONS.includes(op);
}

export function isDepthwise({ op }: ReadNode): boolean {
  return op === 'FusedDepthwiseConv2dNative';
}

/** @throws {RangeError} for a convolution that is not padded as "same" or is dilated. */
export function stridesOf({ name, attr }: ReadNode): readonly [down: number, across: number] {
  const padding = textOf(attr.padding?.s);
  const isDilated = attr.dilations?.list?.i.some((step) => step !== '1');
  if (padding !== 'SAME' || isDilated) throw new RangeError(`${name} is padded as ${padding} or dilated`);
  const [, down = 1, across = 1] = attr.strides?.list?.i.map(Number) ?? [];
  return [down, across];
}

/** @throws {RangeError} for an activation other than ReLU6 or none. */
export function isRelu6({ name, attr }: ReadNode): boolean {
  const activation = attr.fused_ops?.list?.s.map(textOf).find((op) => op !== 'BiasAdd');
  if (activation !== undefined && activation !== 'Relu6') throw new RangeError(`${name} is activated by ${activation}`);
  return activation === 'Relu6';
}

/** Strings lie in base64. */
function textOf(base64 = ''): string {
  return Buffer.from(base64, 'base64').toString('latin1');
}
