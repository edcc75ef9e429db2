import { imageSize } from 'image-size';
import { PhotoError } from './photo-error.ts';
import { cleanAvif } from './photo-file/clean-avif.ts';
import { cleanBmp } from './photo-file/clean-bmp.ts';
import { cleanGif } from './photo-file/clean-gif.ts';
import { cleanJpeg } from './photo-file/clean-jpeg.ts';
import { cleanPng } from './photo-file/clean-png.ts';
import { cleanWebp } from './photo-file/clean-webp.ts';
import { primarySize, requireWholeHeif } from './photo-file/heif.ts';
import { sniffType } from './photo-file/sniff-type.ts';
import type { PhotoType } from './photo-type.ts';

/** More pixels than this are refused before decoding: no lesion photo needs them and they can exhaust a phone's memory. */
export const MEGAPIXEL_LIMIT = 100;

/** A photo before decoding. Width and height in stored pixels, before orientation. */
export interface PhotoFile {
  readonly type: PhotoType;
  readonly width: number;
  readonly height: number;
  /**
   * The file without what says where, when, by whom or with what it was taken (EXIF, XMP, IPTC, comments, maker notes), without
   * further frames and without what follows the picture. Orientation and colour profile are kept, the coded pixels are those of the file.
   * A HEIC alone is as it was: it is encoded anew before it is scored.
   */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const CLEAN: Readonly<Record<PhotoType, (bytes: Uint8Array) => Uint8Array<ArrayBuffer>>> = {
  jpg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
  bmp: cleanBmp,
  avif: cleanAvif,
  heic: requireWholeHeif,
};

/**
 * Looks at a file's bytes, whatever its name says, and leaves of it what is needed to show its first picture.
 *
 * @throws {PhotoError} for what must not be decoded: empty, not a picture, a type that is not examined (SVG among them, since it
 *   is a program rather than a photo), over {@link MEGAPIXEL_LIMIT}, damaged, or cut off before its end.
 */
export function cleanPhoto(bytes: Uint8Array): PhotoFile {
  if (bytes.length === 0) throw new PhotoError({ code: 'photo-empty' });
  const type = sniffType(bytes);
  try {
    const cleaned = CLEAN[type](bytes);
    const { width, height } = sizeOf(type, cleaned);
    requireReasonable(width * height);
    return { type, width, height, bytes: cleaned };
  } catch (error) {
    if (error instanceof PhotoError) throw error;
    // Something that the file announces lies beyond its end.
    throw new PhotoError({ code: 'photo-truncated' }, error);
  }
}

function sizeOf(type: PhotoType, bytes: Uint8Array) {
  return type === 'avif' || type === 'heic' ? primarySize(bytes) : imageSize(bytes);
}

function requireReasonable(pixels: number) {
  if (!(pixels > 0)) throw new PhotoError({ code: 'photo-undecodable' }, 'no pixels');
  const megapixels = pixels / 1e6;
  if (megapixels > MEGAPIXEL_LIMIT) {
    throw new PhotoError({ code: 'photo-too-large', megapixels, limit: MEGAPIXEL_LIMIT });
  }
}
