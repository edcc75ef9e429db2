/**
 * The functions of `assembly/forward.ts`; its files say what each does. Addresses are in bytes, counts in elements; all work on one
 * memory, which they import. Columns are multiples of eight, channels of four.
 */
export interface ForwardKernels {
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
  packColumns(b: number, panels: number, depth: number, paddedDepth: number, columns: number): void;
}

/** What happens to a result before it is stored: see `assembly/epilogue.ts`. */
export const EPILOGUE = { plain: 0, relu6: 1, mask: 2, add: 3 } as const;
export type Epilogue = (typeof EPILOGUE)[keyof typeof EPILOGUE];

/** Floats in a row of `patches`: 3 x 3 x 3 and one zero. */
export const PATCH_LENGTH = 28;

/**
 * Bytes of activations that are worked on at once, so that what one kernel writes the next still finds in the second-level cache.
 */
export const TILE_BYTES = 256 * 1024;

/** Kernels that work on the given memory. */
export function instantiateForwardKernels(module: WebAssembly.Module, memory: WebAssembly.Memory): ForwardKernels {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as ForwardKernels;
}

/** The functions of `assembly/shrink.ts`, which says what each does; as those above otherwise. */
export interface ShrinkKernels {
  addRows(rows: number, stride: number, weights: number, count: number, sums: number, bytes: number): void;
  mixColumns(pixels: number, starts: number, weights: number, taps: number, y: number, columns: number): void;
}

/** Bytes of a row in `addRows` are a multiple of this. */
export const ROW_STEP = 32;

/** Kernels that work on the given memory. */
export function instantiateShrinkKernels(module: WebAssembly.Module, memory: WebAssembly.Memory): ShrinkKernels {
  return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as ShrinkKernels;
}
