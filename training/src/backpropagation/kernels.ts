/**
 * The functions of `kernels/`, which say what each does. Addresses are in bytes, counts in elements; all work on one memory.
 */
export interface Kernels {
  multiply(
    a: number,
    panels: number,
    bias: number,
    extra: number,
    y: number,
    rows: number,
    depth: number,
    columns: number,
    epilogue: Epilogue,
  ): void;
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
  depthwise(
    x: number,
    filter: number,
    bias: number,
    extra: number,
    y: number,
    zeros: number,
    size: number,
    outSize: number,
    channels: number,
    stride: number,
    pad: number,
    from: number,
    to: number,
    epilogue: Epilogue,
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
  patches(
    x: number,
    y: number,
    zeros: number,
    size: number,
    outSize: number,
    stride: number,
    pad: number,
    from: number,
    to: number,
  ): void;
  pool(x: number, y: number, rows: number, channels: number): void;
  spread(y: number, x: number, gradient: number, rows: number, channels: number): void;
  packColumns(b: number, panels: number, depth: number, paddedDepth: number, columns: number): void;
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

/** What happens to a result before it is stored: see `kernels/epilogue.ts`. */
export const EPILOGUE = { plain: 0, relu6: 1, mask: 2, add: 3 } as const;
export type Epilogue = (typeof EPILOGUE)[keyof typeof EPILOGUE];

/** Floats in a row of `patches`: 3 x 3 x 3 and one zero. */
export const PATCH_LENGTH = 28;
/** Bytes of scratch that `accumulate` wants. */
export const ACCUMULATE_SCRATCH = 4096;

/** Kernels that work on the given memory, which must be shared. */
export function instantiateKernels(module: WebAssembly.Module, memory: WebAssembly.Memory): Kernels {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernels;
}
