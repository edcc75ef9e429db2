import { inspectPhoto, PhotoError, type PhotoType, type PixelSource, type Region } from '../../judgement/index.ts';

const MIME: Record<PhotoType, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

/** A decoded photo, upright. Close it: it may hold hundreds of megabytes. */
export interface OpenPhoto {
  readonly bitmap: ImageBitmap;
  readonly width: number;
  readonly height: number;
  readonly pixels: PixelSource;
  /** Spent on reading and decoding. */
  readonly milliseconds: number;
  close(): void;
}

/**
 * Decodes a photo upright (EXIF orientation) and in sRGB (ICC profile).
 *
 * @throws {PhotoError} for what cannot be examined.
 */
export async function openPhoto(photo: Blob): Promise<OpenPhoto> {
  const begun = performance.now();
  const bitmap = await decode(await readBytes(photo));
  const { width, height } = bitmap;
  return {
    bitmap,
    width,
    height,
    pixels: { width, height, read: (region) => readRegion(bitmap, region) },
    milliseconds: performance.now() - begun,
    close: () => bitmap.close(),
  };
}

/** A file that was moved or deleted since it was chosen can no longer be read. */
async function readBytes(photo: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await photo.arrayBuffer());
  } catch (cause) {
    throw new PhotoError({ code: 'photo-undecodable' }, cause);
  }
}

async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap> {
  const { type } = inspectPhoto(bytes);
  try {
    return await createImageBitmap(new Blob([bytes], { type: MIME[type] }), { imageOrientation: 'from-image' });
  } catch (cause) {
    throw new PhotoError({ code: 'photo-undecodable' }, cause);
  }
}

/** Draws on white, so that what is transparent becomes skin-light rather than black. */
function readRegion(bitmap: ImageBitmap, { x, y, width, height }: Region): Uint8ClampedArray {
  const canvas = new OffscreenCanvas(width, height);
  // On the CPU: what a GPU draws may differ between devices.
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: 'srgb' });
  if (!context) throw new PhotoError({ code: 'photo-undecodable' }, 'no 2d context');
  context.fillStyle = 'white';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, x, y, width, height, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}
