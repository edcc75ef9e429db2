import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../../training/src/backend/read-picture.ts';
import { BORDER_LENGTH, borderColours } from '../../../../training/src/picture-measures/border-ring.ts';
import { measurePicture } from '../../../../training/src/picture-measures/measure-picture.ts';
import { asVector, fromVector, MEASURES_LENGTH } from '../../../../training/src/picture-measures/measures-vector.ts';
import { drawLesion } from '../../../fixtures/lesion-pictures.ts';

const SIZE = 60;

/** A picture of one value, but for a square from `from` to `to` in both directions. */
function squareOn(ground: number, square: number, from: number, to: number): Float32Array {
  return Float32Array.from({ length: SIZE * SIZE * 3 }, (_, at) => {
    const [x, y] = [Math.floor(at / 3) % SIZE, Math.floor(at / 3 / SIZE)];
    return x >= from && x < to && y >= from && y < to ? square : ground;
  });
}

describe('the measures of a picture', () => {
  it('see of the border the outermost twentieth and no more', () => {
    // A ring of 5 % of 60 pixels is 3 wide.
    const inside = borderColours(squareOn(0.25, -1, 3, SIZE - 3), SIZE);
    const reaching = borderColours(squareOn(0.25, -1, 2, SIZE - 2), SIZE);
    const plain = Array.from({ length: BORDER_LENGTH }, (_, at) => (at % 6 < 3 ? 0.25 : 0));
    expect([...inside]).toEqual(plain);
    expect([...reaching]).not.toEqual(plain);
  });

  it('give each side of the border its own mean and spread of colour', () => {
    const picture = squareOn(0, 0, 0, 0);
    // Half of the red in the top ring is 1.
    for (let i = 0; i < 3 * SIZE; i++) if (i % 2 === 0) picture[3 * i] = 1;
    const colours = borderColours(picture, SIZE);
    expect([...colours.slice(0, 6)]).toEqual([0.5, 0, 0, 0.5, 0, 0]);
    expect(colours.slice(6).every((value) => value === 0)).toBe(true);
  });

  it('are the same after they were kept', async () => {
    const picture = await sharp(await drawLesion({ seed: 3, malignant: true }))
      .resize(320, 200, { fit: 'fill' })
      .png()
      .toBuffer();
    const measures = measurePicture(await readPicture(picture));
    const vector = asVector(measures);
    expect(vector).toHaveLength(MEASURES_LENGTH);
    const kept = fromVector(vector);
    expect(kept).toEqual({
      ...measures,
      spread: Math.fround(measures.spread),
      sharpness: Math.fround(measures.sharpness),
    });
    expect(kept.side).toBe(200);
  });
});
