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
  /** Spent on decoding. */
  readonly milliseconds: number;
  close(): void;
}

/** A photo's bytes, of a type that can be decoded. */
export interface InspectedPhoto {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: PhotoType;
}

/**
 * Reads a photo and looks whether it can be examined.
 *
 * @throws {PhotoError} when it cannot.
 */
export async function inspect(photo: Blob): Promise<InspectedPhoto> {
  const bytes = await readBytes(photo);
  return { bytes, type: inspectPhoto(bytes).type };
}

/**
 * Decodes a photo upright (EXIF orientation) and in sRGB (ICC profile).
 *
 * @throws {PhotoError} when it cannot be decoded.
 */
export async function openPhoto(photo: InspectedPhoto): Promise<OpenPhoto> {
  const begun = performance.now();
  const bitmap = await decode(photo);
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

async function decode({ bytes, type }: InspectedPhoto): Promise<ImageBitmap> {
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
