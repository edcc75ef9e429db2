import { expect, it } from 'vitest';
import { flip, preprocess, SPOT_LENGTH, spotIn } from '../../../src/judgement/index.ts';
import { type Blob, drawSkin } from './draw-skin.ts';

const SIZE = 224;
const [LIKELIHOOD, STRONGEST_EDGE] = [0, 12];

function squareOfSkin(blobs: readonly Blob[]): Float32Array {
  return preprocess(drawSkin({ width: 300, height: 300, blobs }), { x: 0, y: 0, side: 300 }, SIZE);
}

const LESION = squareOfSkin([{ x: 140, y: 160, radius: 50 }]);

it('stands out on a lesion and not on bare skin', () => {
  const [lesion, skin] = [spotIn(LESION, SIZE), spotIn(squareOfSkin([]), SIZE)];
  expect(lesion).toHaveLength(SPOT_LENGTH);
  expect(lesion[LIKELIHOOD]).toBeGreaterThan(0.7);
  expect(skin[LIKELIHOOD]).toBeLessThan(0.4);
  expect(lesion[STRONGEST_EDGE]).toBeGreaterThan(2 * (skin[STRONGEST_EDGE] ?? 0));
});

it('is the same however the square is mirrored', () => {
  const spot = spotIn(LESION, SIZE);
  for (const way of [1, 2, 3]) {
    const mirrored = spotIn(flip(LESION, SIZE, way), SIZE);
    for (const [i, value] of mirrored.entries()) expect(value).toBeCloseTo(spot[i] ?? Number.NaN, 1);
  }
});

it('is nothing where nothing differs', () => {
  expect([...spotIn(new Float32Array(SIZE * SIZE * 3).fill(0.3), SIZE)]).toEqual(new Array(SPOT_LENGTH).fill(0));
});
