import { bytesOf } from './bytes.ts';
import { orientationIn, tiffWithOrientation } from './exif-orientation.ts';
import {
  APP0,
  APP1,
  APP14,
  contentIs,
  isProfile,
  jpegOf,
  profileSegments,
  type Segment,
  START_OF_SCAN,
  segmentOf,
  segmentsOf,
} from './jpeg-segments.ts';

const EXIF = 'Exif\0';
/** Lengths of a JFIF segment without thumbnail (ITU-T T.871) and of Adobe's, which tells CMYK and RGB apart. */
const JFIF_LENGTH = 16;
const ADOBE_LENGTH = 14;

/** Keeps the segments that the pixels are decoded with, the colour profile and the orientation, up to the end of the first image. */
export function cleanJpeg(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const segments = segmentsOf(bytes);
  // Readers take the orientation of the first.
  const exif = segments.find(isExif);
  return jpegOf(segments.filter((segment) => segment === exif || !isExif(segment)).flatMap(cleaned));
}

/** The JPEG with this ICC profile in the place of what it had. */
export function jpegWithProfile(bytes: Uint8Array, profile: Uint8Array): Uint8Array<ArrayBuffer> {
  // JFIF asks for its own segment to be the first.
  const [first, ...others] = segmentsOf(bytes).filter((segment) => !isProfile(segment));
  return jpegOf([...(first ? [first] : []), ...profileSegments(profile), ...others]);
}

function cleaned(segment: Segment): Segment[] {
  const { marker, bytes } = segment;
  const decodes = (marker >= 0xc0 && marker <= 0xcf) || (marker >= START_OF_SCAN && marker <= 0xdf);
  if (decodes || isProfile(segment)) return [segment];
  if (isExif(segment)) return orientationOnly(bytes);
  if (marker === APP0 && contentIs(segment, 'JFIF\0') && bytes.length >= 2 + JFIF_LENGTH) {
    // Its last two bytes are the size of a thumbnail.
    return [segmentOf(APP0, bytes.subarray(4, JFIF_LENGTH), Uint8Array.of(0, 0))];
  }
  if (marker === APP14 && contentIs(segment, 'Adobe')) return [segmentOf(APP14, bytes.subarray(4, 2 + ADOBE_LENGTH))];
  return [];
}

function isExif(segment: Segment): boolean {
  return segment.marker === APP1 && contentIs(segment, EXIF);
}

function orientationOnly(exif: Uint8Array): Segment[] {
  const orientation = orientationIn(exif.subarray(4 + EXIF.length + 1));
  return orientation === 1 ? [] : [segmentOf(APP1, bytesOf(`${EXIF}\0`), tiffWithOrientation(orientation))];
}
