import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { contactSheet, TILE_SIZE } from '../../../../training/src/augmentation/contact-sheet.ts';

const tile = (value: number) => new Float32Array(TILE_SIZE * TILE_SIZE * 3).fill(value);

describe('a contact sheet', () => {
  it('has a row for each picture and a column for each look, in their own colours', async () => {
    const png = await contactSheet([
      [tile(-1), tile(0), tile(1)],
      [tile(1), tile(0), tile(-1)],
    ]);
    const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
    expect(info.width).toBeGreaterThan(3 * TILE_SIZE);
    expect(info.height).toBeGreaterThan(2 * TILE_SIZE);
    const middle = (column: number, row: number) => {
      const x = Math.round(((column + 0.5) * info.width) / 3);
      const y = Math.round(((row + 0.5) * info.height) / 2);
      return data[(y * info.width + x) * info.channels];
    };
    expect([middle(0, 0), middle(1, 0), middle(2, 0), middle(0, 1)]).toEqual([0, 128, 255, 255]);
  });
});
