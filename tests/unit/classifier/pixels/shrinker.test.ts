import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileAssemblyScript } from '../../../../.commands/compile-assembly-script.ts';
import type { RowReader } from '../../../../src/classifier/worker/pixels/row-reader.ts';
import { canShrink, createShrinker, type Shrinker } from '../../../../src/classifier/worker/pixels/shrinker.ts';
import { type PixelSource, pixelsInMemory, type Region, resizeRegion } from '../../../../src/judgement/index.ts';

let shrinker: Shrinker;

beforeAll(async () => {
  const file = fileURLToPath(new URL('../../../../src/kernels/assembly/shrink.ts', import.meta.url));
  shrinker = createShrinker(new WebAssembly.Module(await compileAssemblyScript(file)));
});

/** All values, the largest among them often. */
function noise(width: number, height: number): PixelSource {
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) => {
    const value = Math.imul(i + 1, 2654435761) >>> 23;
    return Math.min(255, value);
  });
  return pixelsInMemory(width, height, rgba);
}

/** Hands the pixels over as a browser does, in another order of the channels if asked. */
function readerOf(pixels: PixelSource, order: RowReader['order'] = [0, 1, 2]) {
  const reads: Region[] = [];
  const reader: RowReader = {
    order,
    read: async (region, to, stride) => {
      reads.push(region);
      const rgba = pixels.read(region);
      for (let row = 0; row < region.height; row++) {
        for (let i = 0; i < region.width; i++) {
          const from = (row * region.width + i) * 4;
          for (const [channel, at] of order.entries()) to[row * stride + i * 4 + at] = rgba[from + channel] as number;
        }
      }
    },
    close: () => undefined,
  };
  return { reads, reader };
}

/** Whether two pictures are the same to the last bit; quicker than comparing number by number. */
function areSame(one: Float32Array, other: Float32Array): boolean {
  return Buffer.from(one.buffer).equals(Buffer.from(other.buffer));
}

const whole = ({ width, height }: PixelSource): Region => ({ x: 0, y: 0, width, height });

describe('resizing by kernels', () => {
  it.each([
    [640, 480, 64],
    [479, 641, 64],
    [225, 301, 224],
    [224, 224, 224],
    [1001, 67, 64],
    [64, 999, 64],
    [4999, 131, 64],
    [131, 5003, 64],
  ])('gives to the last bit what the plain way gives, of %i x %i pixels to %i', async (width, height, size) => {
    const pixels = noise(width, height);
    expect(canShrink(whole(pixels), size)).toBe(true);
    const found = await shrinker.shrink(readerOf(pixels).reader, whole(pixels), size);
    expect(areSame(found, resizeRegion(pixels, whole(pixels), size))).toBe(true);
  });

  it('reads a region and no more, a few rows at a time', async () => {
    const pixels = noise(2500, 900);
    const region = { x: 101, y: 57, width: 2203, height: 803 };
    const { reads, reader } = readerOf(pixels, [2, 1, 0]);
    expect(areSame(await shrinker.shrink(reader, region, 224), resizeRegion(pixels, region, 224))).toBe(true);
    expect(reads.length).toBeGreaterThan(1);
    let next = region.y;
    for (const read of reads) {
      expect(read).toMatchObject({ x: 101, y: next, width: 2203 });
      next += read.height;
    }
    expect(next).toBe(region.y + region.height);
  });

  it('is not disturbed by what it did before', async () => {
    const bright = pixelsInMemory(900, 700, new Uint8Array(900 * 700 * 4).fill(255));
    const pixels = noise(300, 200);
    await shrinker.shrink(readerOf(bright).reader, whole(bright), 64);
    const found = await shrinker.shrink(readerOf(pixels).reader, whole(pixels), 64);
    expect(areSame(found, resizeRegion(pixels, whole(pixels), 64))).toBe(true);
  });

  it('counts up to the largest sums that it takes on', async () => {
    // White, 16383 rows: 32,766 at most a weight, and the sums end a little below 2 ** 31.
    const height = 16_383;
    const pixels = pixelsInMemory(64, height, new Uint8Array(64 * height * 4).fill(255));
    expect(canShrink(whole(pixels), 64)).toBe(true);
    expect(await shrinker.shrink(readerOf(pixels).reader, whole(pixels), 64)).toEqual(
      new Float32Array(64 * 64 * 3).fill(255),
    );
  });

  it('leaves to others what it cannot count, and what is to be enlarged', () => {
    expect(canShrink({ x: 0, y: 0, width: 64, height: 16_384 }, 64)).toBe(false);
    expect(canShrink({ x: 0, y: 0, width: 4000, height: 3000 }, 1)).toBe(false);
    expect(canShrink({ x: 0, y: 0, width: 223, height: 500 }, 224)).toBe(false);
    expect(canShrink({ x: 0, y: 0, width: 500, height: 223 }, 224)).toBe(false);
  });
});
