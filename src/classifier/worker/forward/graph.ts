/** A map [size, size, channels], one picture at a time. A vector is a map of size 1. */
export interface Value {
  readonly name: string;
  readonly size: number;
  readonly channels: number;
}

/** Numbers of the weights file. Kernels lie as [height, width, input channels, output channels]. */
export interface Constant {
  readonly shape: readonly number[];
  /** In single precision, read anew each time. */
  read(): Float32Array;
}

interface Filter {
  readonly input: Value;
  readonly output: Value;
  readonly kernel: Constant;
  /** [output channels] */
  readonly bias: Constant;
  readonly relu6: boolean;
}

/** 1x1, of stride 1. */
export interface Pointwise extends Filter {
  readonly kind: 'pointwise';
}

/** 3x3 of an RGB picture, with "same" padding. */
export interface Stem extends Filter {
  readonly kind: 'stem';
  readonly stride: 1 | 2;
}

/** 3x3 of each channel by itself, with "same" padding. */
export interface Depthwise extends Filter {
  readonly kind: 'depthwise';
  readonly stride: 1 | 2;
}

/** Two maps of one shape, added. */
export interface Sum {
  readonly kind: 'sum';
  readonly inputs: readonly [Value, Value];
  readonly output: Value;
}

/** The mean over all places of a map, for each channel. */
export interface Mean {
  readonly kind: 'mean';
  readonly input: Value;
  readonly output: Value;
}

/** The channels of each place, weighed and added up: one number a place. */
export interface Weighing {
  readonly kind: 'weighing';
  readonly input: Value;
  readonly output: Value;
  /** One for each channel. */
  readonly weights: Constant;
}

/** One number, added to the only number of a value. */
export interface Shift {
  readonly kind: 'shift';
  readonly input: Value;
  readonly output: Value;
  readonly by: Constant;
}

export type Node = Pointwise | Stem | Depthwise | Sum | Mean | Weighing | Shift;

/** A network as operations on maps, each after those whose outputs it reads. */
export interface Graph {
  readonly input: Value;
  readonly nodes: readonly Node[];
}
