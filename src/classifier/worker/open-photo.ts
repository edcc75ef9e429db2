import {
  cleanPhoto,
  MEDIA_TYPES,
  PhotoError,
  type PhotoFile,
  type PixelSource,
  type Region,
} from '../../judgement/index.ts';
import type { ScoredPhoto } from '../contract.ts';
import { drawOnWhite } from './intake/draw-on-white.ts';
import { heicToJpeg } from './intake/heic-to-jpeg.ts';

/** A decoded photo, upright. Close it: it may hold hundreds of megabytes. */
export interface OpenPhoto {
  readonly bitmap: ImageBitmap;
  readonly width: number;
  readonly height: number;
  readonly pixels: PixelSource;
  /** The file that the pixels come from. */
  readonly file: ScoredPhoto;
  /** Spent on decoding. */
  readonly milliseconds: number;
  close(): void;
}

/**
 * Reads a photo, looks whether it can be examined and leaves out what does not belong to the picture.
 *
 * @throws {PhotoError} when it cannot be examined.
 */
export async function inspect(photo: Blob): Promise<PhotoFile> {
  return cleanPhoto(await readBytes(photo));
}

/**
 * Decodes a photo upright (EXIF orientation) and in sRGB (ICC profile). One that not every browser can show is encoded anew
 * before, so that the file that is scored can be kept.
 *
 * @throws {PhotoError} when it cannot be decoded; {@link ClassifierError} photo-reader-unreachable.
 */
export async function openPhoto(photo: PhotoFile): Promise<OpenPhoto> {
  const begun = performance.now();
  const file = await scoredPhoto(photo);
  const bitmap = await decode(file);
  const { width, height } = bitmap;
  return {
    bitmap,
    width,
    height,
    pixels: { width, height, read: (region) => readRegion(bitmap, region) },
    file,
    milliseconds: performance.now() - begun,
    close: () => bitmap.close(),
  };
}

/** A file that was moved or deleted since it was chosen can no longer be read. */
async function readBytes(photo: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await photo.arrayBuffer());
  } catch (cause) {
    throw new PhotoError({ code: 'photo-undecodable' }, cause);
  }
}

async function scoredPhoto({ type, bytes }: PhotoFile): Promise<ScoredPhoto> {
  if (type === 'heic') return { type: MEDIA_TYPES.jpg, bytes: (await heicToJpeg(bytes)).buffer, encodedAnew: true };
  return { type: MEDIA_TYPES[type], bytes: bytes.buffer };
}

async function decode({ bytes, type }: ScoredPhoto): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(new Blob([bytes], { type }), { imageOrientation: 'from-image' });
  } catch (cause) {
    throw new PhotoError({ code: 'photo-undecodable' }, cause);
  }
}

function readRegion(bitmap: ImageBitmap, region: Region): Uint8ClampedArray {
  const { context } = drawOnWhite(bitmap, region);
  return context.getImageData(0, 0, region.width, region.height).data;
}
