import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { centredSquare, pixelsInMemory, preprocess } from '../../../../src/judgement/index.ts';
import { drawLook, type Look } from '../../../../training/src/augmentation/random-look.ts';
import { type Picture, renderLook } from '../../../../training/src/augmentation/render-look.ts';

/** The picture as it is. */
const PLAIN: Look = {
  turn: 0,
  mirrored: false,
  side: 1,
  shiftX: 0,
  shiftY: 0,
  stretch: 1,
  gains: [1, 1, 1],
  contrast: 1,
  saturation: 1,
  resolution: 1,
  window: undefined,
};

function smoothPicture(width: number, height: number): Picture {
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; i++) {
    const [x, y] = [(i % width) / width, Math.floor(i / width) / height];
    rgba.set([40 + 150 * x, 60 + 120 * y, 90 + 60 * x * y], i * 4);
  }
  return { width, height, rgba };
}

function render(picture: Picture, look: Partial<Look>, size = 32): Float32Array {
  const out = new Float32Array(size * size * 3);
  renderLook(picture, centredSquare(picture.width, picture.height), { ...PLAIN, ...look }, size, out);
  return out;
}

const at = (image: Float32Array, x: number, y: number, size = 32) => [
  ...image.subarray((y * size + x) * 3, (y * size + x) * 3 + 3),
];

function expectSame(a: readonly number[], b: readonly number[], digits = 1.5) {
  for (const [i, value] of a.entries()) expect(Math.abs(value - (b[i] ?? Number.NaN))).toBeLessThan(10 ** -digits);
}

describe('a look', () => {
  const picture = smoothPicture(96, 96);
  const plain = render(picture, {});

  it('that changes nothing shows what the app would see', () => {
    const seen = preprocess(pixelsInMemory(96, 96, picture.rgba), { x: 0, y: 0, side: 96 }, 32);
    expectSame([...plain], [...seen]);
  });

  it('turned by a quarter moves the corners round', () => {
    const turned = render(picture, { turn: Math.PI / 2 });
    expectSame(at(turned, 2, 2), at(plain, 29, 2));
    expectSame(at(turned, 29, 2), at(plain, 29, 29));
  });

  it('mirrored exchanges left and right', () => {
    expectSame(at(render(picture, { mirrored: true }), 2, 9), at(plain, 29, 9));
  });

  it('zoomed shows the middle larger', () => {
    expectSame(at(render(picture, { side: 0.5 }), 0, 0), at(plain, 8, 8), 1.3);
  });

  it('stretched undoes squashing: a 4:3 original shows its middle square', () => {
    // What lies a quarter in from the left of the original's square lay at 1/8 + 3/4 * 1/4 of the squashed file.
    expectSame(at(render(picture, { stretch: 4 / 3 }), 8, 16), at(plain, 10, 16), 1.3);
  });

  it('brightens, and clips as a camera does', () => {
    const bright = render(picture, { gains: [1.5, 1, 1] });
    expect((at(bright, 16, 16)[0] ?? 0) + 1).toBeCloseTo(1.5 * ((at(plain, 16, 16)[0] ?? 0) + 1), 4);
    expect(Math.max(...render(picture, { gains: [9, 9, 9] }))).toBe(1);
  });

  it('of half the resolution keeps the smooth parts', () => {
    expectSame(at(render(picture, { resolution: 0.5 }), 16, 16), at(plain, 16, 16), 1.3);
  });

  it('through a round window is dark in the corners only', () => {
    const round = render(picture, { window: 1 });
    expect(at(round, 0, 0)[0]).toBeCloseTo(-0.95, 5);
    expect(at(round, 16, 16)).toEqual(at(plain, 16, 16));
  });

  it('is always within range, whatever is drawn', () => {
    const random = seededRandom(5);
    for (let i = 0; i < 50; i++) {
      const image = render(smoothPicture(60 + i, 90), drawLook(random, i % 2 ? 1 : 4 / 3), 24);
      expect(image.every((value) => value >= -1 && value <= 1)).toBe(true);
    }
  });
});
