import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { cleanPhoto, jpegWithProfile, PhotoError, profileOfHeif } from '../../../../src/judgement/index.ts';
import { DRAWN_HEIC, heicWithOrientation } from '../../../fixtures/heic.ts';
import { drawLesion, drawLesionInDisplayP3 } from '../../../fixtures/lesion-pictures.ts';

const heic = readFileSync(DRAWN_HEIC);

it('finds the colour profile of a HEIC', async () => {
  const { icc } = await sharp(await drawLesionInDisplayP3(1)).metadata();
  expect(Buffer.from(profileOfHeif(heic) ?? [])).toEqual(icc);
});

it('reads the size of a HEIC before it is turned', () => {
  expect(cleanPhoto(heicWithOrientation(7))).toMatchObject({ width: 400, height: 304 });
});

it('refuses a HEIC that is cut off anywhere, and whatever is changed in one, is read or refused', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: heic.length - 1 }), (length) => {
      expect(() => cleanPhoto(heic.subarray(0, length))).toThrow(PhotoError);
    }),
  );
  const change = fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(0, 1, 127, 128, 255));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
      const hostile = Buffer.from(heic);
      for (const [at, value] of changes) hostile[at] = value;
      try {
        cleanPhoto(hostile);
      } catch (error) {
        expect(error).toBeInstanceOf(PhotoError);
      }
    }),
    { numRuns: 2000 },
  );
});

it('gives a JPEG another colour profile and leaves its pixels alone, also for one of several segments', async () => {
  const jpeg = await drawLesion({ seed: 1, malignant: false, size: 64 });
  const profile = profileOfHeif(heic) ?? new Uint8Array();
  const large = Buffer.concat([profile, Buffer.alloc(150_000)]);
  for (const icc of [profile, large]) {
    const before = Buffer.from(jpegWithProfile(jpeg, Buffer.alloc(100)));
    const after = Buffer.from(jpegWithProfile(before, icc));
    expect((await sharp(after).metadata()).icc?.equals(Buffer.from(icc))).toBe(true);
    const [one, other] = await Promise.all([jpeg, after].map((file) => sharp(file).keepIccProfile().raw().toBuffer()));
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true);
  }
});
