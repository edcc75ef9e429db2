import sharp from 'sharp';
import {
  inspectPhoto,
  MEGAPIXEL_LIMIT,
  PhotoError,
  type PixelSource,
  pixelsInMemory,
} from '../../../src/judgement/index.ts';

// The workers are the parallelism; more threads inside each would only contend.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Decodes a photo as the app does: upright, sRGB 8 bit, transparency laid on white, the first frame of several.
 *
 * @throws {PhotoError} when the bytes are not a photo that can be examined.
 */
export async function readPicture(bytes: Uint8Array): Promise<PixelSource> {
  inspectPhoto(bytes);
  const { data, info } = await decode(bytes);
  return pixelsInMemory(info.width, info.height, data);
}

async function decode(bytes: Uint8Array) {
  try {
    return await sharp(bytes, { limitInputPixels: MEGAPIXEL_LIMIT * 1e6, failOn: 'error', page: 0 })
      .autoOrient()
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
  } catch (cause) {
    throw new PhotoError({ code: 'photo-undecodable' }, cause);
  }
}
