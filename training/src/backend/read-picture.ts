import sharp, { type Sharp } from 'sharp';
import {
  cleanPhoto,
  MEGAPIXEL_LIMIT,
  PhotoError,
  type PhotoFile,
  type PixelSource,
  pixelsInMemory,
} from '../../../src/judgement/index.ts';
import { readBmp } from './read-bmp.ts';

// The workers are the parallelism; more threads inside each would only contend.
sharp.concurrency(1);
sharp.cache(false);

/**
 * Decodes a photo as the app does: from the same cleaned bytes, upright, sRGB 8 bit, transparency laid on white, the first
 * frame of several.
 *
 * @throws {PhotoError} when the bytes are not a photo that can be examined, or a HEIC, whose coding sharp does not come with.
 */
export async function readPicture(bytes: Uint8Array): Promise<PixelSource> {
  const photo = cleanPhoto(bytes);
  if (photo.type === 'heic') throw new PhotoError({ code: 'photo-type-unsupported', type: photo.type });
  const { data, info } = await decode(photo);
  return pixelsInMemory(info.width, info.height, data);
}

async function decode(photo: PhotoFile) {
  try {
    return await opened(photo)
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

function opened({ type, bytes }: PhotoFile): Sharp {
  if (type !== 'bmp') return sharp(bytes, { limitInputPixels: MEGAPIXEL_LIMIT * 1e6, failOn: 'error', page: 0 });
  const { width, height, rgba } = readBmp(bytes);
  return sharp(rgba, { raw: { width, height, channels: 4 } });
}
