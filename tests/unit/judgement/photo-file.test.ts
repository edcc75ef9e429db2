import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { cleanPhoto, PhotoError } from '../../../src/judgement/index.ts';
import { bmpOf } from '../../fixtures/bmp.ts';
import { DRAWN_HEIC } from '../../fixtures/heic.ts';
import { drawLesion, hugePicture, svgPicture, textNamedJpeg } from '../../fixtures/lesion-pictures.ts';

function problemOf(bytes: Uint8Array) {
  try {
    cleanPhoto(bytes);
  } catch (error) {
    if (error instanceof PhotoError) return error.problem;
    throw error;
  }
  return undefined;
}

const lesion = await drawLesion({ seed: 1, malignant: false });

const READABLE: [string, Buffer][] = [
  ['jpg', lesion],
  ['jpg', await sharp(lesion).jpeg({ progressive: true }).toBuffer()],
  ['png', await sharp(lesion).png().toBuffer()],
  ['webp', await sharp(lesion).webp().toBuffer()],
  ['gif', await sharp(lesion).gif().toBuffer()],
  ['avif', await sharp(lesion).avif().toBuffer()],
  ['bmp', await bmpOf(lesion)],
];

const tiff = await sharp(lesion).tiff().toBuffer();

describe('looking at a photo file', () => {
  it.each(READABLE)('knows a %s by its bytes', async (type, bytes) => {
    const { width, height } = await sharp(lesion).metadata();
    expect(cleanPhoto(bytes)).toMatchObject({ type, width, height });
  });

  it('knows a HEIC by its bytes', () => {
    expect(cleanPhoto(readFileSync(DRAWN_HEIC))).toMatchObject({ type: 'heic', width: 400, height: 304 });
  });

  it.each([
    ['tiff', tiff],
    ['pdf', Buffer.from('%PDF-1.7\n1 0 obj')],
    ['mp4', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\x08mdat')],
    ['mov', Buffer.from('\0\0\0\x14ftypqt  \0\0\0\0qt  \0\0\0\x08wide')],
    ['webm', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81])],
    ['avi', Buffer.from('RIFF\x24\0\0\0AVI LIST')],
    ['psd', Buffer.from('8BPS\0\x01\0\0\0\0\0\0\0\x03\0\0\0\x40\0\0\0\x40\0\x08\0\x03')],
  ])('names a %s, which it does not examine', (type, bytes) => {
    expect(problemOf(bytes)).toEqual({ code: 'photo-type-unsupported', type });
  });

  it('refuses an empty file', () => {
    expect(problemOf(new Uint8Array())).toEqual({ code: 'photo-empty' });
  });

  it('refuses text, whatever its name', async () => {
    expect(problemOf(await textNamedJpeg())).toEqual({ code: 'photo-not-a-picture' });
  });

  it('refuses an SVG, which is a program rather than a photo', async () => {
    expect(problemOf(await svgPicture())).toEqual({ code: 'photo-type-unsupported', type: 'svg' });
  });

  it('refuses more than 100 megapixels before decoding', async () => {
    expect(problemOf(await hugePicture())).toMatchObject({ code: 'photo-too-large', limit: 100 });
  });

  it('refuses a JPEG that is cut off anywhere, even with a thumbnail inside or zeros behind', async () => {
    const withThumbnail = await addThumbnail(lesion);
    expect(cleanPhoto(withThumbnail).type).toBe('jpg');
    fc.assert(
      fc.property(fc.integer({ min: 3, max: withThumbnail.length - 2 }), fc.boolean(), (length, padded) => {
        const cut = withThumbnail.subarray(0, length);
        const file = padded ? Buffer.concat([cut, Buffer.alloc(500)]) : cut;
        expect(problemOf(file)).toEqual({ code: 'photo-truncated' });
      }),
    );
  });

  it('accepts a JPEG with bytes behind its end, as some phones add', () => {
    expect(cleanPhoto(Buffer.concat([lesion, Buffer.from('motion photo')])).type).toBe('jpg');
  });

  it.each(['png', 'webp', 'gif', 'avif'] as const)('refuses a %s that is cut off', async (type) => {
    const whole = await sharp(lesion).toFormat(type).toBuffer();
    expect(problemOf(whole.subarray(0, whole.length >> 1))).toEqual({ code: 'photo-truncated' });
  });

  it('never fails in another way, whatever the bytes', () => {
    const beginnings = fc.constantFrom(
      [],
      [0xff, 0xd8, 0xff, 0xe0],
      [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10],
      [0x47, 0x49, 0x46],
    );
    fc.assert(
      fc.property(beginnings, fc.uint8Array({ maxLength: 300 }), (beginning, rest) => {
        problemOf(Uint8Array.from([...beginning, ...rest]));
      }),
      { numRuns: 2000 },
    );
  });
});

/** An APP1 segment that holds a whole small JPEG, end marker and all, as cameras write for previews. */
async function addThumbnail(jpeg: Buffer): Promise<Buffer> {
  const thumbnail = await sharp(jpeg).resize(32).jpeg().toBuffer();
  const header = Buffer.from([0xff, 0xe1, (thumbnail.length + 2) >> 8, (thumbnail.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), header, thumbnail, jpeg.subarray(2)]);
}
