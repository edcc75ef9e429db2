import { decode } from 'bmp-ts';

/** What sharp takes for raw pixels. */
interface Rgba {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const BITS_WITH_ALPHA = 32;

/**
 * Decodes a BMP, which sharp does not.
 *
 * @throws {Error} when it is damaged.
 */
export function readBmp(bytes: Uint8Array): Rgba {
  const { width, height, data, bitPP } = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const rgba = new Uint8Array(data.length);
  for (let at = 0; at < data.length; at += 4) {
    // Decoded pixels are alpha, blue, green, red; without an alpha of their own they come as transparent.
    rgba[at] = data[at + 3] ?? 0;
    rgba[at + 1] = data[at + 2] ?? 0;
    rgba[at + 2] = data[at + 1] ?? 0;
    rgba[at + 3] = bitPP === BITS_WITH_ALPHA ? (data[at] ?? 0) : 255;
  }
  return { width, height, rgba };
}
