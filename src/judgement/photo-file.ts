import { imageSize } from 'image-size';
import { type PhotoType, READABLE_TYPES } from './photo-type.ts';
import { isWholeFile } from './whole-file.ts';

/** More pixels than this are refused before decoding: no lesion photo needs them and they can exhaust a phone's memory. */
export const MEGAPIXEL_LIMIT = 100;

/** What the bytes of a photo file say of it, before decoding. Width and height in stored pixels, before EXIF orientation. */
export interface PhotoFile {
  readonly type: PhotoType;
  readonly width: number;
  readonly height: number;
}

/** Why a file cannot be examined. The words for it live elsewhere. */
export type PhotoProblem =
  | { readonly code: 'photo-empty' }
  | { readonly code: 'photo-not-a-picture' }
  | { readonly code: 'photo-type-unsupported'; readonly type: string }
  | {
      readonly code: 'photo-too-large';
      readonly megapixels: number;
      readonly limit: number;
    }
  | { readonly code: 'photo-truncated' }
  | { readonly code: 'photo-undecodable' };

export class PhotoError extends Error {
  readonly problem: PhotoProblem;

  constructor(problem: PhotoProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.name = 'PhotoError';
    this.problem = problem;
  }
}

/**
 * Looks at a file's bytes, whatever its name says, and tells what picture it holds.
 *
 * @throws {PhotoError} for what must not be decoded: empty, not a picture, a type that not every reader here can decode
 *   (SVG among them, since it is a program rather than a photo), over {@link MEGAPIXEL_LIMIT}, or cut off before its end.
 */
export function inspectPhoto(bytes: Uint8Array): PhotoFile {
  if (bytes.length === 0) throw new PhotoError({ code: 'photo-empty' });
  const { type = '', width, height } = readHeader(bytes);
  if (!isReadable(type)) throw new PhotoError({ code: 'photo-type-unsupported', type });
  const megapixels = (width * height) / 1e6;
  if (megapixels > MEGAPIXEL_LIMIT) {
    throw new PhotoError({
      code: 'photo-too-large',
      megapixels,
      limit: MEGAPIXEL_LIMIT,
    });
  }
  if (!isWholeFile(type, bytes)) throw new PhotoError({ code: 'photo-truncated' });
  return { type, width, height };
}

function readHeader(bytes: Uint8Array) {
  try {
    return imageSize(bytes);
  } catch (cause) {
    throw new PhotoError(
      {
        code: startsLikeJpeg(bytes) ? 'photo-truncated' : 'photo-not-a-picture',
      },
      cause,
    );
  }
}

/** A JPEG cut off within its header has no size to read yet. */
function startsLikeJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

function isReadable(type: string): type is PhotoType {
  return (READABLE_TYPES as readonly string[]).includes(type);
}
