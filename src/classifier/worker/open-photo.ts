import { cleanPhoto, MEDIA_TYPES, PhotoError, type PhotoFile } from '../../judgement/index.ts';
import type { ScoredPhoto } from '../contract.ts';
import { heicToJpeg } from './intake/heic-to-jpeg.ts';
import { measured } from './measured.ts';
import { loadShrinker } from './pixels/load-shrinker.ts';
import { type PhotoPixels, photoPixels } from './pixels/photo-pixels.ts';
import type { Shrinker } from './pixels/shrinker.ts';

/** A decoded photo, upright. Close it: it may hold hundreds of megabytes. */
export interface OpenPhoto {
  readonly bitmap: ImageBitmap;
  readonly width: number;
  readonly height: number;
  readonly pixels: PhotoPixels;
  /** The file that the pixels come from. */
  readonly file: ScoredPhoto;
  /** Spent on decoding. */
  readonly milliseconds: number;
  close(): void;
}

let shrinker: Promise<Shrinker | undefined> | undefined;

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
  shrinker ??= loadShrinker();
  const file = await scoredPhoto(photo);
  const bitmap = await measured('decoding', () => decode(file));
  const pixels = await photoPixels(bitmap, await shrinker);
  const { width, height } = bitmap;
  const milliseconds = performance.now() - begun;
  const close = () => {
    pixels.close();
    bitmap.close();
  };
  return { bitmap, width, height, pixels, file, milliseconds, close };
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
