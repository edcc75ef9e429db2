import { PhotoError } from '../photo-error.ts';
import { joined } from './bytes.ts';

/** GIF89a, sections 18 to 27. */
const HEADER_AND_SCREEN = 13;
const IMAGE = 0x2c;
const EXTENSION = 0x21;
const GRAPHIC_CONTROL = 0xf9;
const TRAILER = Uint8Array.of(0x3b);

/** Keeps the first frame and what says which of its colours is transparent. */
export function cleanGif(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const start = HEADER_AND_SCREEN + colourTableSize(bytes[10] ?? 0);
  let control = new Uint8Array();
  for (let at = start; at < bytes.length; ) {
    const introducer = bytes[at];
    if (introducer === IMAGE) {
      const end = endOfImage(bytes, at);
      return joined([bytes.subarray(0, start), control, bytes.subarray(at, end), TRAILER]);
    }
    if (introducer !== EXTENSION) break;
    const end = endOfBlocks(bytes, at + 2);
    if (bytes[at + 1] === GRAPHIC_CONTROL) control = bytes.slice(at, end);
    at = end;
  }
  throw new PhotoError({ code: 'photo-truncated' });
}

function colourTableSize(flags: number): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
}

function endOfImage(bytes: Uint8Array, at: number): number {
  const codeSize = 1;
  return endOfBlocks(bytes, at + 10 + colourTableSize(bytes[at + 9] ?? 0) + codeSize);
}

/** Behind a row of blocks that each begin with their length; one of length 0 ends it. */
function endOfBlocks(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; ) {
    const length = bytes[at] ?? 0;
    at += 1 + length;
    if (length === 0) return at;
  }
  throw new PhotoError({ code: 'photo-truncated' });
}
