import { PhotoError } from '../photo-error.ts';
import { bytesOf, joined, textAt, viewOf } from './bytes.ts';
import { crc32 } from './crc32.ts';
import { orientationIn, tiffWithOrientation } from './exif-orientation.ts';

/** The chunks that the pixels are decoded with (PNG third edition, section 11). An animation's frames are not among them. */
const KEPT: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'IDAT']);

/** Length, type and checksum stand around the data of each chunk. */
const AROUND_DATA = 12;

export function cleanPng(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  for (let at = 8, end = 8; at + AROUND_DATA <= bytes.length; at = end) {
    end = at + AROUND_DATA + view.getUint32(at);
    if (end > bytes.length) break;
    const type = textAt(bytes, at + 4);
    const chunk = bytes.subarray(at, end);
    if (type === 'IEND') return joined([...kept, chunk]);
    if (type === 'eXIf') kept.push(orientationOnly(chunk));
    else if (KEPT.has(type)) kept.push(chunk);
  }
  throw new PhotoError({ code: 'photo-truncated' });
}

function orientationOnly(chunk: Uint8Array): Uint8Array {
  const orientation = orientationIn(chunk.subarray(8, -4));
  return orientation === 1 ? new Uint8Array() : chunkOf('eXIf', tiffWithOrientation(orientation));
}

function chunkOf(type: string, data: Uint8Array): Uint8Array {
  const body = joined([bytesOf(type), data]);
  const chunk = joined([new Uint8Array(4), body, new Uint8Array(4)]);
  viewOf(chunk).setUint32(0, data.length);
  viewOf(chunk).setUint32(chunk.length - 4, crc32(body));
  return chunk;
}
