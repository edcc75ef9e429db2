import { viewOf } from './bytes.ts';

/** Exif 2.32, tag 274 of the first directory: a SHORT. */
const ORIENTATION = 0x0112;
const SHORT = 3;

/**
 * The orientation, 1 to 8, that a TIFF structure states, as EXIF data holds one (TIFF 6.0, section 2).
 *
 * @returns 1, upright, when it states none.
 */
export function orientationIn(tiff: Uint8Array): number {
  const order = tiff[0];
  if (tiff.length < 8 || tiff[1] !== order || (order !== 0x49 && order !== 0x4d)) return 1;
  const little = order === 0x49;
  const view = viewOf(tiff);
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const entries = view.getUint16(directory, little);
  for (let i = 0, at = directory + 2; i < entries && at + 12 <= tiff.length; i++, at += 12) {
    if (view.getUint16(at, little) !== ORIENTATION || view.getUint16(at + 2, little) !== SHORT) continue;
    const orientation = view.getUint16(at + 8, little);
    return orientation >= 1 && orientation <= 8 ? orientation : 1;
  }
  return 1;
}

/** A TIFF structure that states an orientation and nothing else. */
export function tiffWithOrientation(orientation: number): Uint8Array {
  const tiff = new Uint8Array(26);
  const view = viewOf(tiff);
  view.setUint32(0, 0x4d4d002a);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, ORIENTATION);
  view.setUint16(12, SHORT);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}
