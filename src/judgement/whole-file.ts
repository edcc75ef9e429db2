import type { PhotoType } from './photo-type.ts';

/**
 * Whether a picture file reaches its own end. Decoders fill what is missing with grey, and a score would rest on that grey.
 * GIF and AVIF are left to their decoders, which refuse a missing part of the first frame.
 */
export function isWholeFile(type: PhotoType, bytes: Uint8Array): boolean {
  switch (type) {
    case 'jpg':
      return jpegReachesItsEnd(bytes);
    case 'png':
      return pngReachesItsEnd(bytes);
    case 'webp':
      return viewOf(bytes).getUint32(4, true) + 8 <= bytes.length;
    case 'gif':
    case 'avif':
      return true;
  }
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Walks the segments (ITU-T T.81, annex B), so that the end marker of an embedded thumbnail is not taken for the picture's. */
function jpegReachesItsEnd(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return false;
    if (marker === 0xff) {
      at++;
      continue;
    }
    at += 2 + view.getUint16(at + 2);
    if (marker !== START_OF_SCAN) continue;
    at = endOfScan(bytes, at);
    if (bytes[at + 1] === END_OF_IMAGE) return true;
  }
  return false;
}

/** The place of the first marker after entropy-coded data, in which FF 00 and the restart markers FF D0 to D7 are data. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

/** Walks the chunks (PNG third edition, section 5) up to IEND. */
function pngReachesItsEnd(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  const IEND = 0x49454e44;
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (view.getUint32(at + 4) === IEND) return true;
  }
  return false;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
