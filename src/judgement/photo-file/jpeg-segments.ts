import { PhotoError } from '../photo-error.ts';
import { bytesOf, joined, textAt, viewOf } from './bytes.ts';

/** Markers of ITU-T T.81, table B.1. */
const START_OF_IMAGE = Uint8Array.of(0xff, 0xd8);
const END_OF_IMAGE = Uint8Array.of(0xff, 0xd9);
export const START_OF_SCAN = 0xda;
export const APP0 = 0xe0;
export const APP1 = 0xe1;
export const APP2 = 0xe2;
export const APP14 = 0xee;

export interface Segment {
  readonly marker: number;
  /** From the marker on; a scan with its entropy-coded data. */
  readonly bytes: Uint8Array;
}

/**
 * The segments between the start and the end of the first image (ITU-T T.81, annex B).
 *
 * @throws {PhotoError} photo-truncated when the image does not reach its end.
 */
export function segmentsOf(bytes: Uint8Array): Segment[] {
  const view = viewOf(bytes);
  const segments: Segment[] = [];
  let scans = 0;
  for (let at = 2; bytes[at] === 0xff && at + 2 <= bytes.length; ) {
    const marker = bytes[at + 1] ?? 0;
    if (marker === END_OF_IMAGE[1] && scans > 0) return segments;
    // Any marker may be preceded by fill bytes.
    let end = marker === 0xff ? at + 1 : at + 2 + view.getUint16(at + 2);
    if (marker === START_OF_SCAN) {
      end = endOfScan(bytes, end);
      scans++;
    }
    if (marker !== 0xff) segments.push({ marker, bytes: bytes.subarray(at, end) });
    at = end;
  }
  throw new PhotoError({ code: 'photo-truncated' });
}

export function jpegOf(segments: readonly Segment[]): Uint8Array<ArrayBuffer> {
  return joined([START_OF_IMAGE, ...segments.map(({ bytes }) => bytes), END_OF_IMAGE]);
}

export function segmentOf(marker: number, ...content: Uint8Array[]): Segment {
  const length = 2 + content.reduce((sum, part) => sum + part.length, 0);
  return { marker, bytes: joined([Uint8Array.of(0xff, marker, length >> 8, length & 0xff), ...content]) };
}

const ICC = 'ICC_PROFILE\0';

export function isProfile(segment: Segment): boolean {
  return segment.marker === APP2 && contentIs(segment, ICC);
}

/** Whether the content of a segment begins with this text. */
export function contentIs({ bytes }: Segment, text: string): boolean {
  return textAt(bytes, 4, text.length) === text;
}

/** An ICC profile in as many segments as it takes (ICC.1, annex B.4). */
export function profileSegments(profile: Uint8Array): Segment[] {
  const most = 65_535 - 2 - ICC.length - 2;
  const count = Math.ceil(profile.length / most);
  return Array.from({ length: count }, (_, i) =>
    segmentOf(APP2, bytesOf(ICC), Uint8Array.of(i + 1, count), profile.subarray(i * most, (i + 1) * most)),
  );
}

/** The place of the first marker after entropy-coded data, in which FF 00 and the restart markers FF D0 to D7 are data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}
