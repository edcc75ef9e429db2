import { type Region, type TriangleFilter, triangleFilter, weightedMeans } from '../../../judgement/index.ts';
import { instantiateShrinkKernels, ROW_STEP } from '../../../kernels/index.ts';
import { reserve } from './reserve.ts';
import type { RowReader } from './row-reader.ts';

/** Resizes by kernels. One region at a time. */
export interface Shrinker {
  /**
   * What `resizeRegion` gives, to the last bit.
   *
   * @param region - that {@link canShrink}.
   * @returns [size, size, 3], RGB, 0..255.
   */
  shrink(reader: RowReader, region: Region, size: number): Promise<Float32Array>;
}

/** Bytes of rows that are read at once: what is read is still in the second-level cache when it is summed up. */
const STRIP_BYTES = 512 * 1024;
/** Output rows that are begun and not finished at once: an input row reaches two, their ends are rounded outwards. */
const OPEN_ROWS = 8;
const LARGEST_WEIGHT = 2 ** 15 - 1;
const LARGEST_SUM = 2 ** 31 - 1;

/** Whether the sums stay within the whole numbers that the kernels count in; and enlarging is left to others. */
export function canShrink({ width, height }: Region, size: number): boolean {
  if (width < size || height < size) return false;
  const { largest, sums } = triangleFilter(height, size);
  return largest <= LARGEST_WEIGHT && sums.every((sum) => sum * 255 <= LARGEST_SUM);
}

/** @param module - the kernels of `assembly/shrink.ts`. */
export function createShrinker(module: WebAssembly.Module): Shrinker {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const kernels = instantiateShrinkKernels(module, memory);

  async function shrink(reader: RowReader, region: Region, size: number): Promise<Float32Array> {
    const across = triangleFilter(region.width, size);
    const down = triangleFilter(region.height, size);
    const stride = Math.ceil((region.width * 4) / ROW_STEP) * ROW_STEP;
    const stripRows = Math.max(OPEN_ROWS, Math.floor(STRIP_BYTES / stride));
    const sumsBytes = (stride + across.taps * 4) * 4;
    const [strip, sums, downAt, acrossAt, startsAt, mixed] = reserve(memory, [
      // The kernels read a row in advance.
      (stripRows + 1) * stride,
      OPEN_ROWS * sumsBytes,
      down.weights.length * 2,
      across.weights.byteLength,
      across.starts.byteLength,
      size * 4 * 8,
    ]);
    const { buffer } = memory;
    const rows = new Uint8Array(buffer, strip, stripRows * stride);
    const row = new Float64Array(buffer, mixed, size * 4);
    new Uint8Array(buffer, sums, OPEN_ROWS * sumsBytes).fill(0);
    new Int16Array(buffer, downAt, down.weights.length).set(down.weights);
    new Float64Array(buffer, acrossAt, across.weights.length).set(across.weights);
    new Int32Array(buffer, startsAt, size).set(across.starts);

    const total = new Float64Array(size * size * 3);
    const finish = (out: number, sumsOfOut: number) => {
      kernels.mixColumns(sumsOfOut, startsAt, acrossAt, across.taps, mixed, size);
      putInOrder(row, reader.order, total, out * size * 3);
      new Uint8Array(buffer, sumsOfOut, sumsBytes).fill(0);
    };
    let unfinished = 0;
    for (let top = 0; top < region.height; top += stripRows) {
      const height = Math.min(stripRows, region.height - top);
      const bottom = top + height;
      await reader.read({ ...region, y: region.y + top, height }, rows.subarray(0, height * stride), stride);
      for (let out = unfinished; out < size && startOf(down, out) < bottom; out++) {
        const start = startOf(down, out);
        const end = Math.min(start + down.taps, region.height);
        const from = Math.max(start, top);
        const count = Math.min(end, bottom) - from;
        const weights = downAt + (out * down.taps + from - start) * 2;
        const sumsOfOut = sums + (out % OPEN_ROWS) * sumsBytes;
        kernels.addRows(strip + (from - top) * stride, stride, weights, count, sumsOfOut, stride);
        if (end > bottom) continue;
        finish(out, sumsOfOut);
        unfinished = out + 1;
      }
    }
    return weightedMeans(total, across, down);
  }

  return { shrink };
}

function startOf({ starts }: TriangleFilter, out: number): number {
  return starts[out] as number;
}

function putInOrder(row: Float64Array, order: RowReader['order'], total: Float64Array, at: number) {
  for (const [channel, from] of order.entries()) {
    for (let i = from, to = at + channel; i < row.length; i += 4, to += 3) total[to] = row[i] as number;
  }
}
