import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import {
  healthySkinIn,
  type Mask,
  maskFileOf,
  squaresOutside,
} from '../../../../training/src/fitting-refusal/healthy-skin.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** White where x, y (0..1 of the sides) is lesion. */
function mask(width: number, height: number, isLesion: (x: number, y: number) => boolean): Mask {
  const lesion = Array.from({ length: width * height }, (_, i) =>
    isLesion(((i % width) + 0.5) / width, (Math.floor(i / width) + 0.5) / height),
  );
  return { width, height, lesion };
}

const disc = (x: number, y: number) => (x - 0.5) ** 2 + (y - 0.5) ** 2 < 0.2 ** 2;

it('cuts squares that keep clear of the lesion and of each other', () => {
  const squares = squaresOutside(mask(200, 150, disc), 224, 224, 4);
  expect(squares.length).toBeGreaterThan(1);
  for (const [i, { x, y, width, height }] of squares.entries()) {
    expect(width).toBe(height);
    expect(width).toBeGreaterThanOrEqual(44);
    const pixels = Array.from(
      { length: width * height },
      (_, at) => [x + (at % width), y + Math.floor(at / width)] as const,
    );
    expect(pixels.every(([column, row]) => column < 224 && row < 224)).toBe(true);
    expect(pixels.some(([column, row]) => disc((column + 0.5) / 224, (row + 0.5) / 224))).toBe(false);
    for (const other of squares.slice(i + 1)) {
      const apart =
        x + width <= other.x || other.x + other.width <= x || y + height <= other.y || other.y + other.height <= y;
      expect(apart).toBe(true);
      expect(other.width).toBeLessThanOrEqual(width);
    }
  }
});

it('stretches a mask of another shape over the picture', () => {
  // The left half is lesion: in a picture of 300 x 100 the largest square is 100 wide and lies in the right half.
  const [square] = squaresOutside(
    mask(20, 15, (x) => x < 0.5),
    300,
    100,
    1,
  );
  expect(square).toMatchObject({ y: 0, width: 100 });
  expect(square?.x).toBeGreaterThan(150);
});

it('finds nothing beside a lesion that fills the picture', () => {
  expect(
    squaresOutside(
      mask(10, 10, () => true),
      100,
      100,
      3,
    ),
  ).toEqual([]);
  expect(
    squaresOutside(
      mask(40, 40, (x, y) => x > 0.15 && y > 0.15),
      100,
      100,
      3,
    ),
  ).toEqual([]);
});

it('takes the mask of the same name beside the pictures', async () => {
  const picture = await sharp({ create: { width: 120, height: 90, channels: 3, background: 'pink' } })
    .jpeg()
    .toBuffer();
  const black = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'black' } })
    .png()
    .toBuffer();
  const folder = temporaryFolder({ 'images/a.jpg': picture, 'images/b.jpg': picture, 'masks/a.png': black });
  expect(maskFileOf(join(folder, 'images/a.jpg'))).toBe(join(folder, 'masks/a.png'));
  expect(await healthySkinIn(join(folder, 'images/a.jpg'), 1)).toEqual([{ x: 0, y: 0, width: 90, height: 90 }]);
  expect(await healthySkinIn(join(folder, 'images/b.jpg'), 1)).toEqual([]);
});
