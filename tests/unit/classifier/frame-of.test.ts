import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frameOf } from '../../../src/classifier/worker/frame-of.ts';
import { liesWithin, resizeRegion, suggestedFrame } from '../../../src/judgement/index.ts';
import { drawSkin } from '../judgement/draw-skin.ts';

const skin = drawSkin({ width: 400, height: 300, blobs: [{ x: 290, y: 110, radius: 24 }] });
const photo = {
  width: 400,
  height: 300,
  pixels: {
    resize: async (...asked: [Parameters<typeof resizeRegion>[1], number]) => resizeRegion(skin, ...asked),
    close: () => undefined,
  },
};

it('takes the square that was asked for', async () => {
  const frame = { x: 100, y: 0, side: 300 };
  expect(await frameOf(photo, { frame })).toEqual({ frame, candidates: undefined });
});

it('suggests the square that predict suggests, with the lesions that it could be', async () => {
  const { frame, candidates } = await frameOf(photo, {});
  expect(frame).toEqual(suggestedFrame(skin));
  expect(candidates).toHaveLength(1);
});

it.each([
  ['beyond the right edge', { x: 101, y: 0, side: 300 }],
  ['beyond the lower edge', { x: 0, y: 101, side: 200 }],
  ['before the left edge', { x: -1, y: 0, side: 100 }],
  ['above the upper edge', { x: 0, y: -1, side: 100 }],
  ['of no size', { x: 0, y: 0, side: 0 }],
  ['between the pixels', { x: 0.5, y: 0, side: 100 }],
  ['of no numbers', { x: Number.NaN, y: 0, side: 100 }],
])('refuses a square %s, and says which photo and which square', async (_, frame) => {
  await expect(frameOf(photo, { frame })).rejects.toMatchObject({
    problem: { code: 'photo-frame-outside', frame, width: 400, height: 300 },
  });
});

it('takes exactly the squares whose every pixel is one of the photo', () => {
  const small = fc.integer({ min: -2, max: 7 });
  fc.assert(
    fc.property(small, small, small, (x, y, side) => {
      const isInside =
        side > 0 &&
        [x, x + side - 1].every((at) => at in [0, 1, 2, 3, 4]) &&
        [y, y + side - 1].every((at) => at in [0, 1, 2]);
      expect(liesWithin({ x, y, side }, 5, 3)).toBe(isInside);
    }),
    { seed: 5 },
  );
});
