import { PhotoError } from '../photo-error.ts';
import { joined, viewOf } from './bytes.ts';

const FILE_HEADER = 14;
/** BITMAPINFOHEADER, and BITMAPV4HEADER for pixels with masks of their own. */
const PLAIN_HEADER = 40;
const MASKS_HEADER = 108;
const HEADERS: ReadonlySet<number> = new Set([PLAIN_HEADER, 52, 56, MASKS_HEADER, 124]);
const MASKS_AT = FILE_HEADER + PLAIN_HEADER;
const COLOUR_SPACE_AT = 70;
const SRGB = 0x73524742;
const UNCOMPRESSED = 0;
const BIT_FIELDS = 3;
const ALPHA_BIT_FIELDS = 6;

/**
 * The same pixels under a header of our own. Colour profiles are left out, since few readers obey them.
 *
 * @throws {PhotoError} for what is not a photo's: run lengths, and other than 8, 24 or 32 bits a pixel.
 */
export function cleanBmp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const view = viewOf(bytes);
  const headerSize = view.getUint32(14, true);
  const width = view.getInt32(18, true);
  const height = view.getInt32(22, true);
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  const hasMasks = bits === 32 && (compression === BIT_FIELDS || compression === ALPHA_BIT_FIELDS);
  if (!HEADERS.has(headerSize) || ![8, 24, 32].includes(bits) || !(hasMasks || compression === UNCOMPRESSED)) {
    throw new PhotoError({ code: 'photo-type-unsupported', type: `bmp (${bits} bit)` });
  }
  const palette = bits === 8 ? paletteOf(bytes, FILE_HEADER + headerSize, view.getUint32(46, true)) : new Uint8Array();
  const header = new Uint8Array(FILE_HEADER + (hasMasks ? MASKS_HEADER : PLAIN_HEADER));
  const start = view.getUint32(10, true);
  const size = Math.ceil((width * bits) / 32) * 4 * Math.abs(height);
  if (start + size > bytes.length) throw new PhotoError({ code: 'photo-truncated' });
  const written = viewOf(header);
  const pixelsAt = header.length + palette.length;
  written.setUint16(0, view.getUint16(0));
  written.setUint32(2, pixelsAt + size, true);
  written.setUint32(10, pixelsAt, true);
  written.setUint32(14, header.length - FILE_HEADER, true);
  written.setInt32(18, width, true);
  written.setInt32(22, height, true);
  written.setUint16(26, 1, true);
  written.setUint16(28, bits, true);
  written.setUint32(30, hasMasks ? BIT_FIELDS : UNCOMPRESSED, true);
  written.setUint32(34, size, true);
  written.setUint32(46, palette.length / 4, true);
  if (hasMasks) {
    const hasAlpha = headerSize >= 56 || compression === ALPHA_BIT_FIELDS;
    header.set(bytes.subarray(MASKS_AT, MASKS_AT + (hasAlpha ? 16 : 12)), MASKS_AT);
    written.setUint32(COLOUR_SPACE_AT, SRGB, true);
  }
  return joined([header, palette, bytes.subarray(start, start + size)]);
}

/** Four bytes a colour; as many as there can be when their number is not said. */
function paletteOf(bytes: Uint8Array, at: number, colours: number): Uint8Array {
  return bytes.subarray(at, at + 4 * (colours >= 1 && colours <= 256 ? colours : 256));
}
