import { describe, expect, it } from 'vitest';
import { drawEpoch } from '../../../../training/src/fine-tuning/draw-epoch.ts';
import { PLAIN_RECIPE, sizeOfEpoch } from '../../../../training/src/fine-tuning/recipe.ts';

const timesOf = (drawn: readonly number[], picture: number) => drawn.filter((one) => one === picture).length;

describe('the pictures of an epoch', () => {
  it('are all of them once, in another order, when none counts more', () => {
    const drawn = drawEpoch(new Array(100).fill(1), 3);
    expect([...drawn].sort((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(drawn).not.toEqual([...drawn].sort((a, b) => a - b));
  });

  it('come up in proportion to their shares', () => {
    // The first has twice the share of each of the other eight: 9 * 2 / 10 and 9 * 1 / 10 times an epoch.
    const shares = [2, ...new Array(8).fill(1)];
    const epochs = Array.from({ length: 400 }, (_, seed) => drawEpoch(shares, seed));
    const mean = (picture: number) => epochs.reduce((sum, drawn) => sum + timesOf(drawn, picture), 0) / epochs.length;
    expect(mean(0)).toBeCloseTo(1.8, 1);
    expect(mean(5)).toBeCloseTo(0.9, 1);
    expect(Math.min(...epochs.map((drawn) => timesOf(drawn, 0)))).toBe(1);
  });

  it('are the same for the same seed', () => {
    expect(drawEpoch([3, 1, 2, 5], 7)).toEqual(drawEpoch([3, 1, 2, 5], 7));
  });
});

describe('input sizes', () => {
  it('are small for the first share of the epochs and the shipped size for the last', () => {
    const sizes = Array.from({ length: 10 }, (_, epoch) => sizeOfEpoch(PLAIN_RECIPE, epoch));
    expect(sizes).toEqual([160, 160, 160, 160, 160, 160, 224, 224, 224, 224]);
    expect(sizeOfEpoch({ ...PLAIN_RECIPE, epochs: 1 }, 0)).toBe(160);
  });
});
