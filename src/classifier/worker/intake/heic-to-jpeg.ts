import { jpegWithProfile, PhotoError, profileOfHeif } from '../../../judgement/index.ts';
import { ClassifierError } from '../../contract.ts';
import { drawOnWhite } from './draw-on-white.ts';

/** High enough that a score does not notice, at a size like that of a phone's own JPEGs. */
const QUALITY = 0.95;
/** Pixels of the largest canvas that iPhones have. */
const LARGEST_CANVAS = 16_777_216;

/**
 * A HEIC photo as a JPEG, which every browser can show: upright (`irot`, `imir`), with the colour profile that it had, reduced
 * where it is larger than the largest canvas. The same decoder everywhere gives the same pixels everywhere.
 *
 * @throws {PhotoError} photo-undecodable; {@link ClassifierError} photo-reader-unreachable.
 */
export async function heicToJpeg(heic: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await decodeHeic(heic);
  try {
    const jpeg = await encode(bitmap);
    // The decoder hands out the numbers as they are stored, whatever colours they mean.
    const profile = profileOfHeif(heic);
    return profile ? jpegWithProfile(jpeg, profile) : jpeg;
  } finally {
    bitmap.close();
  }
}

async function decodeHeic(heic: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const { heicTo } = await loadDecoder();
  try {
    return await heicTo({ blob: new Blob([heic]), type: 'bitmap' });
  } catch (cause) {
    throw new PhotoError({ code: 'photo-undecodable' }, cause);
  }
}

/** Large, and needed by few: fetched with the first such photo. */
async function loadDecoder() {
  try {
    return await import('heic-to/csp');
  } catch (cause) {
    throw new ClassifierError({ code: 'photo-reader-unreachable' }, cause);
  }
}

async function encode(bitmap: ImageBitmap): Promise<Uint8Array<ArrayBuffer>> {
  const scale = Math.min(1, Math.sqrt(LARGEST_CANVAS / (bitmap.width * bitmap.height)));
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height };
  const size = { width: Math.floor(bitmap.width * scale), height: Math.floor(bitmap.height * scale) };
  const { canvas } = drawOnWhite(bitmap, whole, size);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  return new Uint8Array(await blob.arrayBuffer());
}
