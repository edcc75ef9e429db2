import type { Epilogue, ForwardKernels } from '../../../src/kernels/index.ts';

export { EPILOGUE, PATCH_LENGTH } from '../../../src/kernels/index.ts';

/** The functions of `kernels/`, which say what each does, beside those of the forward pass. All work on one memory. */
export interface Kernels extends ForwardKernels {
  accumulate(
    a: number,
    b: number,
    out: number,
    sums: number,
    scratch: number,
    rows: number,
    aColumns: number,
    bColumns: number,
  ): void;
  depthwiseInputOfStride2(
    y: number,
    filter: number,
    extra: number,
    x: number,
    zeros: number,
    size: number,
    outSize: number,
    channels: number,
    pad: number,
    from: number,
    to: number,
    epilogue: Epilogue,
  ): void;
  depthwiseFilter(
    x: number,
    y: number,
    filter: number,
    sums: number,
    zeros: number,
    size: number,
    outSize: number,
    channels: number,
    stride: number,
    pad: number,
    from: number,
    to: number,
  ): void;
  spread(y: number, x: number, gradient: number, rows: number, channels: number): void;
  packRows(b: number, panels: number, rows: number, depth: number): void;
  turnFilter(filter: number, turned: number, channels: number): void;
  clear(to: number, count: number): void;
  add(to: number, from: number, count: number): void;
  sumOfSquares(values: number, count: number): number;
  adamw(
    parameters: number,
    gradients: number,
    mean: number,
    square: number,
    average: number,
    count: number,
    scale: number,
    rate: number,
    beta1: number,
    beta2: number,
    spreadScale: number,
    epsilon: number,
    shrink: number,
    follow: number,
  ): void;
}

/** Bytes of scratch that `accumulate` wants. */
export const ACCUMULATE_SCRATCH = 4096;

/** Kernels that work on the given memory, which must be shared. */
export function instantiateKernels(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernels;
}
