import { type Region, resizeRegion } from '../../../judgement/index.ts';
import { canvasReader, readByCanvas } from './canvas-reader.ts';
import { frameReader } from './frame-reader.ts';
import { canShrink, type Shrinker } from './shrinker.ts';

/** The pixels of a decoded photo. */
export interface PhotoPixels {
  /** As `resizeRegion` of judgement: [size, size, 3], RGB, 0..255. One region at a time. */
  resize(region: Region, size: number): Promise<Float32Array>;
  /** Frees what it holds, before the bitmap is closed. */
  close(): void;
}

/**
 * The quickest way to a bitmap's pixels that this browser has. All give the same to the last bit.
 *
 * @param shrinker - undefined where there are no kernels.
 */
export async function photoPixels(bitmap: ImageBitmap, shrinker: Shrinker | undefined): Promise<PhotoPixels> {
  const { width, height } = bitmap;
  const plainly = (region: Region, size: number) =>
    resizeRegion({ width, height, read: (part) => readByCanvas(bitmap, part) }, region, size);
  if (!shrinker) return { resize: async (region, size) => plainly(region, size), close: () => undefined };
  const reader = (await frameReader(bitmap)) ?? canvasReader(bitmap);
  return {
    resize: async (region, size) =>
      canShrink(region, size) ? shrinker.shrink(reader, region, size) : plainly(region, size),
    close: reader.close,
  };
}
