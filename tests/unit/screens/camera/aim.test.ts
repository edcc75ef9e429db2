import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { type Aim, aimOf } from '../../../../src/screens/camera/aim.ts';
import { cameraProblemFrom } from '../../../../src/screens/camera/camera-problem.ts';
import { GUIDE_SHARES, guideCrop } from '../../../../src/screens/camera/guide-crop.ts';
import { NOTHING_YET, type Steady, steadied, TIMES } from '../../../../src/screens/camera/steady.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';

const SIDE = 448;

async function seen(change: (picture: Sharp) => Sharp = (picture) => picture): Promise<Aim> {
  const drawn = await drawLesion({ seed: 1, malignant: false, size: SIDE });
  const rgba = await change(sharp(drawn)).ensureAlpha().raw().toBuffer();
  return aimOf(new Uint8ClampedArray(rgba), SIDE, 1000);
}

describe('what is said while aiming', () => {
  it('is that a sharp lesion is sharp', async () => {
    expect(await seen()).toBe('sharp');
  });

  it('is that one out of focus is not', async () => {
    expect(await seen((picture) => picture.blur(9))).toBe('blurred');
  });

  it('is that one in the dark needs light', async () => {
    expect(await seen((picture) => picture.linear(0.08, 0))).toBe('too-dark');
  });

  it('is that one in the sun is washed out', async () => {
    expect(await seen((picture) => picture.linear(2.2, 0))).toBe('too-bright');
  });

  it('is that an empty picture is not sharp', () => {
    expect(aimOf(new Uint8ClampedArray(SIDE * SIDE * 4).fill(150), SIDE, 1000)).toBe('blurred');
  });
});

describe('the square within the guide', () => {
  it('is that of the circle on the screen, in pixels of the frame', () => {
    // A phone held upright: the height fills the window, of the width a part is cut off.
    const crop = guideCrop({ width: 360, height: 740 }, { width: 1080, height: 1440 });
    const side = (GUIDE_SHARES.width * 360 * 1440) / 740;
    expect(crop).toEqual({
      x: expect.closeTo((1080 - side) / 2),
      y: expect.closeTo((1440 - side) / 2),
      side: expect.closeTo(side),
    });
  });

  it('never reaches beyond the frame, and is none before there is one', () => {
    expect(guideCrop({ width: 1000, height: 1000 }, { width: 100, height: 5000 })?.side).toBeLessThanOrEqual(100);
    expect(guideCrop({ width: 360, height: 740 }, { width: 0, height: 0 })).toBeUndefined();
    expect(guideCrop({ width: 0, height: 0 }, { width: 640, height: 480 })).toBeUndefined();
  });
});

describe('a hint', () => {
  const hintAfter = (...values: string[]) => values.reduce<Steady<string>>(steadied, NOTHING_YET).value;

  it('changes once something else was seen several times in a row', () => {
    expect(TIMES).toBe(3);
    expect(hintAfter('a', 'a')).toBeUndefined();
    expect(hintAfter('a', 'a', 'a')).toBe('a');
    expect(hintAfter('a', 'a', 'a', 'b', 'a', 'b', 'b')).toBe('a');
    expect(hintAfter('a', 'a', 'a', 'b', 'b', 'b')).toBe('b');
  });
});

describe('what a browser says when there is no camera', () => {
  it('has a name for each case', () => {
    const named = (name: string) => cameraProblemFrom(new DOMException('', name));
    expect(
      ['NotAllowedError', 'SecurityError', 'NotFoundError', 'OverconstrainedError', 'NotReadableError'].map(named),
    ).toEqual(['denied', 'denied', 'no-camera', 'no-camera', 'busy']);
    expect(cameraProblemFrom(new TypeError('no getUserMedia'))).toBe('unsupported');
    expect(cameraProblemFrom('?')).toBe('busy');
  });
});
