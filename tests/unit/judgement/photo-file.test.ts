import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inspectPhoto, PhotoError } from '../../../src/judgement/index.ts';
import { drawLesion, hugePicture, svgPicture, textNamedJpeg } from '../../fixtures/lesion-pictures.ts';

function problemOf(bytes: Uint8Array) {
  try {
    inspectPhoto(bytes);
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
];

describe('looking at a photo file', () => {
  it.each(READABLE)('knows a %s by its bytes', async (type, bytes) => {
    const { width, height } = await sharp(lesion).metadata();
    expect(inspectPhoto(bytes)).toEqual({ type, width, height });
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
    expect(inspectPhoto(withThumbnail).type).toBe('jpg');
    fc.assert(
      fc.property(fc.integer({ min: 3, max: withThumbnail.length - 2 }), fc.boolean(), (length, padded) => {
        const cut = withThumbnail.subarray(0, length);
        const file = padded ? Buffer.concat([cut, Buffer.alloc(500)]) : cut;
        expect(problemOf(file)).toEqual({ code: 'photo-truncated' });
      }),
    );
  });

  it('accepts a JPEG with bytes behind its end, as some phones add', () => {
    expect(inspectPhoto(Buffer.concat([lesion, Buffer.from('motion photo')])).type).toBe('jpg');
  });

  it.each(['png', 'webp'] as const)('refuses a %s that is cut off', async (type) => {
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
