import { imageSize } from 'image-size';
import { PhotoError } from '../photo-error.ts';
import type { PhotoType } from '../photo-type.ts';
import { textAt, viewOf } from './bytes.ts';

const SIGNATURES: readonly (readonly [type: PhotoType, at: number, text: string])[] = [
  ['jpg', 0, '\xff\xd8\xff'],
  ['png', 0, '\x89PNG\r\n\x1a\n'],
  ['webp', 8, 'WEBP'],
  ['gif', 0, 'GIF87a'],
  ['gif', 0, 'GIF89a'],
  ['bmp', 0, 'BM'],
];

/** Files that people choose for photos. They are told of by name. */
const OTHERS: readonly (readonly [type: string, at: number, text: string])[] = [
  ['pdf', 0, '%PDF'],
  ['webm', 0, '\x1a\x45\xdf\xa3'],
  ['avi', 8, 'AVI '],
];

/** The brands of ISO/IEC 23008-12 (HEIF) and of AV1 Image File Format. */
const HEIC_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs']);
const AVIF_BRANDS: ReadonlySet<string> = new Set(['avif', 'avis']);
const BRANDS_OF_ANY_CODING: ReadonlySet<string> = new Set(['mif1', 'mif2', 'msf1']);

/**
 * The type of a file by its first bytes.
 *
 * @throws {PhotoError} photo-type-unsupported for a known type that is not examined, else photo-not-a-picture.
 */
export function sniffType(bytes: Uint8Array): PhotoType {
  const matches = ([, at, text]: readonly [string, number, string]) => textAt(bytes, at, text.length) === text;
  const [type] = SIGNATURES.find(matches) ?? [];
  if (type) return type;
  if (textAt(bytes, 4) === 'ftyp') return typeByBrands(brandsOf(bytes));
  const [other] = OTHERS.find(matches) ?? [];
  throw new PhotoError(problemOf(other ?? otherPicture(bytes)));
}

function problemOf(type: string | undefined) {
  return type ? ({ code: 'photo-type-unsupported', type } as const) : ({ code: 'photo-not-a-picture' } as const);
}

/** The major brand and those that the file is compatible with. */
function brandsOf(bytes: Uint8Array): string[] {
  const end = bytes.length < 16 ? 0 : Math.min(viewOf(bytes).getUint32(0), bytes.length, 256);
  const brands = [textAt(bytes, 8)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(textAt(bytes, at));
  return brands;
}

function typeByBrands(brands: readonly string[]): PhotoType {
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  if (brands.some((brand) => HEIC_BRANDS.has(brand))) return 'heic';
  throw new PhotoError({ code: 'photo-type-unsupported', type: otherByBrand(brands) });
}

function otherByBrand([major = '', ...others]: readonly string[]): string {
  if ([major, ...others].some((brand) => BRANDS_OF_ANY_CODING.has(brand))) return 'heif';
  if (major === 'qt  ') return 'mov';
  return major === 'crx ' ? 'cr3' : 'mp4';
}

/** Pictures of other types, such as TIFF, which raw photos build on. TGA has no signature, so that much else looks like it. */
function otherPicture(bytes: Uint8Array): string | undefined {
  try {
    const { type } = imageSize(bytes);
    return type === 'tga' ? undefined : type;
  } catch {
    return isTiff(bytes) ? 'tiff' : undefined;
  }
}

function isTiff(bytes: Uint8Array): boolean {
  return ['II*\0', 'MM\0*'].includes(textAt(bytes, 0));
}
