import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPhoto, PhotoError } from '../../../../src/judgement/index.ts';
import { readBmp } from '../../../../training/src/backend/read-bmp.ts';
import { drawLesion, drawLesionWithAlpha } from '../../../fixtures/lesion-pictures.ts';
import { PLANTED, plantedFiles } from '../../../fixtures/planted-metadata.ts';

const lesion = await drawLesion({ seed: 7, malignant: true, size: 96 });
const files = await plantedFiles(lesion);
const TYPES = Object.keys(files) as (keyof typeof files)[];

/** The pixels as they are stored: not turned, and in the file's own colours. */
async function storedPixels(bytes: Uint8Array): Promise<Buffer> {
  if (bytes[0] === 0x42) return Buffer.from(readBmp(cleanPhoto(bytes).bytes).rgba);
  return sharp(bytes, { page: 0 }).keepIccProfile().ensureAlpha().raw().toBuffer();
}

async function haveSamePixels(one: Uint8Array, other: Uint8Array) {
  return (await storedPixels(one)).equals(await storedPixels(other));
}

function clean(bytes: Uint8Array) {
  return Buffer.from(cleanPhoto(bytes).bytes);
}

describe.each(TYPES)('a cleaned %s', (type) => {
  const planted = files[type];
  const cleaned = clean(planted);

  it('tells nothing of where it was taken, nor anything else that is not the picture', () => {
    expect(planted.includes(PLANTED)).toBe(true);
    for (const trace of [PLANTED, 'GPS', 'xmpmeta', 'Photoshop', 'PLAN', 'tIME'])
      expect(cleaned.includes(trace)).toBe(false);
  });

  it('holds the same pixels to the bit', async () => {
    expect(await haveSamePixels(cleaned, planted)).toBe(true);
  });

  it('is of the same type and size, and cleaning it again changes nothing', () => {
    const { width, height } = cleanPhoto(planted);
    expect(cleanPhoto(cleaned)).toMatchObject({ type, width, height });
    expect(clean(cleaned)).toEqual(cleaned);
  });

  it('is refused when it is cut off anywhere, and in no other way', () => {
    // The last byte of a GIF ends the file rather than the picture.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: cleaned.length - 2 }), (length) => {
        expect(() => cleanPhoto(cleaned.subarray(0, length))).toThrow(PhotoError);
      }),
      { numRuns: 300 },
    );
  });

  it('whatever is changed in it, is cleaned or refused, and soon', () => {
    const change = fc.tuple(
      fc.integer({ min: 0, max: Math.min(planted.length, 4000) - 1 }),
      fc.constantFrom(0, 1, 127, 128, 255),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        const hostile = Buffer.from(planted);
        for (const [at, value] of changes) hostile[at] = value;
        const begun = performance.now();
        try {
          cleanPhoto(hostile);
        } catch (error) {
          expect(error).toBeInstanceOf(PhotoError);
        }
        expect(performance.now() - begun).toBeLessThan(2000);
      }),
      { numRuns: 1000 },
    );
  });
});

it.each(['jpg', 'png'] as const)('a cleaned %s keeps its orientation and its colour profile', async (type) => {
  const before = await sharp(files[type]).metadata();
  const after = await sharp(clean(files[type])).metadata();
  expect(before.orientation).toBe(6);
  expect(after.orientation).toBe(6);
  expect(after.icc).toEqual(before.icc);
});

it('a cleaned webp keeps its colour profile but no orientation, which browsers do not obey', async () => {
  const { orientation, icc } = await sharp(clean(files.webp)).metadata();
  expect(orientation).toBeUndefined();
  expect(icc).toEqual((await sharp(files.webp).metadata()).icc);
});

it('a cleaned avif keeps its colour profile', async () => {
  const { icc, exif, xmp } = await sharp(clean(files.avif)).metadata();
  expect(icc).toEqual((await sharp(files.avif).metadata()).icc);
  expect({ exif, xmp }).toEqual({ exif: undefined, xmp: undefined });
});

it('keeps transparency', async () => {
  const alpha = await drawLesionWithAlpha(3);
  for (const file of [
    alpha,
    await sharp(alpha).webp().toBuffer(),
    await sharp(alpha).avif().toBuffer(),
    await sharp(alpha).gif().toBuffer(),
  ]) {
    expect(await haveSamePixels(clean(file), file)).toBe(true);
  }
});

it('keeps 16 bits, grey, palettes and interlacing', async () => {
  for (const file of [
    await sharp(lesion).toColourspace('rgb16').png().toBuffer(),
    await sharp(lesion).greyscale().jpeg().toBuffer(),
    await sharp(lesion).png({ palette: true, progressive: true }).toBuffer(),
    await sharp(lesion).toColourspace('cmyk').jpeg().toBuffer(),
  ]) {
    expect(await haveSamePixels(clean(file), file)).toBe(true);
  }
});

it('leaves of several frames the first', async () => {
  expect((await sharp(files.gif).metadata()).pages).toBe(2);
  expect((await sharp(clean(files.gif)).metadata()).pages ?? 1).toBe(1);
  const webp = await sharp(files.gif, { animated: true }).webp({ lossless: true }).toBuffer();
  expect((await sharp(webp).metadata()).pages).toBe(2);
  expect((await sharp(clean(webp)).metadata()).pages ?? 1).toBe(1);
  expect(await haveSamePixels(clean(webp), webp)).toBe(true);
});
