import { describe, expect, it } from 'vitest';
import { FLIPS, flip } from '../../../../training/src/fine-tuning/flip.ts';

/** A 2 x 2 picture whose pixels are named by their first channel. */
const picture = Float32Array.from([1, 0, 0, 2, 0, 0, 3, 0, 0, 4, 0, 0]);

const names = (flipped: Float32Array) => [...flipped].filter((_, i) => i % 3 === 0);

describe('a flipped picture', () => {
  it('has its pixels where a mirror puts them', () => {
    expect(Array.from({ length: FLIPS }, (_, way) => names(flip(picture, 2, way)))).toEqual([
      [1, 2, 3, 4],
      [2, 1, 4, 3],
      [3, 4, 1, 2],
      [4, 3, 2, 1],
    ]);
  });

  it('is itself again when flipped twice', () => {
    for (let way = 0; way < FLIPS; way++) expect(flip(flip(picture, 2, way), 2, way)).toEqual(picture);
  });
});
