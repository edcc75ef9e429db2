import type { Frame } from './frame.ts';
import { type PixelSource, type Region, resizeRegion } from './resize.ts';

/** Raised whenever the same pixels would give another tensor. A model is only fed by the version it was trained with. */
export const PREPROCESSING_VERSION = 1;

/**
 * What the network sees of a photo: the frame, resized with antialiasing, each channel scaled to [-1, 1].
 *
 * @returns [size, size, 3] float32, RGB.
 */
export function preprocess(pixels: PixelSource, frame: Frame, size: number): Float32Array {
  return preprocessRegion(pixels, { x: frame.x, y: frame.y, width: frame.side, height: frame.side }, size);
}

/** {@link preprocess} for a rectangle: pictures that were squashed to a square are stretched back that way. */
export function preprocessRegion(pixels: PixelSource, region: Region, size: number): Float32Array {
  return networkInput(resizeRegion(pixels, region, size));
}

/** A resized picture, 0..255, as the network takes it: each value scaled to [-1, 1]. */
export function networkInput(resized: Float32Array): Float32Array {
  return resized.map((value) => value / 127.5 - 1);
}

/** A picture that lies in memory as RGBA bytes (sRGB, opaque). */
export function pixelsInMemory(width: number, height: number, rgba: Uint8Array | Uint8ClampedArray): PixelSource {
  const read = (region: Region) => {
    if (region.x === 0 && region.width === width) {
      return rgba.subarray(region.y * width * 4, (region.y + region.height) * width * 4);
    }
    const part = new Uint8Array(region.width * region.height * 4);
    for (let row = 0; row < region.height; row++) {
      const from = ((region.y + row) * width + region.x) * 4;
      part.set(rgba.subarray(from, from + region.width * 4), row * region.width * 4);
    }
    return part;
  };
  return { width, height, read };
}
