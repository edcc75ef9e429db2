/**
 * One layer of a network like MobileNetV2 in the order in which they run, batch normalisation folded: what
 * `mobilenetV2Layers()` lists.
 */
export type PlannedLayer =
  | {
      readonly kind: 'convolution' | 'depthwise';
      readonly name: string;
      readonly input: string;
      readonly stride: 1 | 2;
      readonly activation: 'relu6' | 'linear';
    }
  | { readonly kind: 'add'; readonly name: string; readonly inputs: readonly [string, string] };

/** Where a tensor lies in the flat array of all parameters. Kernels are decayed, biases are not. */
export interface ParameterRange {
  readonly name: string;
  readonly shape: readonly number[];
  readonly offset: number;
  readonly length: number;
  readonly decays: boolean;
}

export interface Convolution {
  readonly kernel: ParameterRange;
  readonly bias: ParameterRange;
  readonly inputChannels: number;
  readonly outputChannels: number;
}

/** A square that a 3x3 filter walks over with "same" padding. */
export interface Walk {
  readonly size: number;
  readonly outSize: number;
  readonly stride: 1 | 2;
  /** Rows and columns of padding before the first. */
  readonly pad: number;
}

/** 3x3 convolution of the RGB input, with ReLU6. */
export interface Stem extends Convolution {
  readonly walk: Walk;
}

/** An inverted residual: 1x1 expand and ReLU6 (not in the first), depthwise 3x3 and ReLU6, 1x1 project, shortcut. */
export interface Block {
  readonly expand: Convolution | undefined;
  readonly depthwise: Convolution;
  readonly project: Convolution;
  readonly walk: Walk;
  readonly shortcut: boolean;
  /** Whether what the block sees went through a ReLU6. */
  readonly inputActivated: boolean;
}

/** A network that can be trained: stem, blocks, 1x1 convolution with ReLU6, global average pool, linear outputs. */
export interface NetworkPlan {
  /** Rows and columns of the input [n, size, size, 3]. */
  readonly size: number;
  readonly stem: Stem;
  readonly blocks: readonly Block[];
  readonly last: Convolution;
  /** Rows and columns of the last feature map. */
  readonly mapSize: number;
  /** Kernel [embedding length, outputs], bias [outputs]. */
  readonly head: Convolution;
  readonly parameters: readonly ParameterRange[];
  readonly parameterCount: number;
}

/**
 * How many of the parameters belong to the first layers.
 *
 * @param units 1 for the stem, 1 more for each block.
 */
export function parametersBefore({ stem, blocks, last }: NetworkPlan, units: number): number {
  if (units === 0) return stem.kernel.offset;
  const block = blocks[units - 1];
  return (block ? (block.expand ?? block.depthwise) : last).kernel.offset;
}

/** Every count of channels must be a multiple of this: the kernels compute eight at a time. */
export const CHANNEL_MULTIPLE = 8;
