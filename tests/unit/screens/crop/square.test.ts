import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asFrame,
  type Corner,
  leastSide,
  middleOf,
  moved,
  type PhotoSize,
  pinched,
  pulled,
  scaled,
  within,
} from '../../../../src/screens/crop/square.ts';
import { afterKey } from '../../../../src/screens/crop/square-keys.ts';
import { regionOf, sizeOf } from '../../../../src/screens/crop/square-words.ts';

const PHOTO: PhotoSize = { width: 800, height: 600 };
const SQUARE = { x: 300, y: 200, side: 200 };

const photos = fc.record({ width: fc.integer({ min: 1, max: 9000 }), height: fc.integer({ min: 1, max: 9000 }) });
const number = fc.double({ min: -20_000, max: 20_000, noNaN: true });
const points = fc.record({ x: number, y: number });
const corners = fc.constantFrom<Corner>('upper-left', 'upper-right', 'lower-left', 'lower-right');
const squares = fc.record({ x: number, y: number, side: fc.double({ min: 0, max: 20_000, noNaN: true }) });

/** In whole pixels inside the photo, and not below the smallest size. */
function isSound(photo: PhotoSize, square: ReturnType<typeof within>): boolean {
  const { x, y, side } = asFrame(photo, square);
  return (
    [x, y, side].every(Number.isInteger) &&
    x >= 0 &&
    y >= 0 &&
    x + side <= photo.width &&
    y + side <= photo.height &&
    side >= leastSide(photo)
  );
}

describe('whatever a person does with it, the square', () => {
  it('stays inside the photo and above the smallest size', () => {
    fc.assert(
      fc.property(
        photos,
        squares,
        points,
        points,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        corners,
        (photo, raw, one, other, factor, corner) => {
          const square = within(photo, raw);
          const changed = [
            square,
            moved(photo, square, one),
            scaled(photo, square, factor, other),
            pulled(photo, square, corner, one),
            pinched(photo, square, [one, other], [other, one]),
            pinched(photo, square, [one, one], [one, other]),
          ];
          return changed.every((next) => isSound(photo, next));
        },
      ),
    );
  });
});

describe('the square', () => {
  it('moves by as much as the finger', () => {
    expect(moved(PHOTO, SQUARE, { x: 40, y: -30 })).toEqual({ x: 340, y: 170, side: 200 });
  });

  it('stops at the border', () => {
    expect(moved(PHOTO, SQUARE, { x: 4000, y: -4000 })).toEqual({ x: 600, y: 0, side: 200 });
  });

  it('grows around its middle, or around what is pointed at', () => {
    const grown = scaled(PHOTO, SQUARE, 1.5);
    expect(grown.side).toBe(300);
    expect(middleOf(grown)).toEqual(middleOf(SQUARE));
    expect(scaled(PHOTO, SQUARE, 1.5, { x: 300, y: 200 })).toEqual({ x: 300, y: 200, side: 300 });
  });

  it('is never larger than the photo or smaller than what can be judged', () => {
    expect(scaled(PHOTO, SQUARE, 100).side).toBe(600);
    expect(scaled(PHOTO, SQUARE, 0.001).side).toBe(96);
    expect(scaled({ width: 60, height: 80 }, { x: 0, y: 0, side: 60 }, 0.001).side).toBe(60);
  });

  it.each([
    ['upper-left', { x: 250, y: 150 }, { x: 250, y: 150, side: 250 }],
    ['lower-right', { x: 600, y: 450 }, { x: 300, y: 200, side: 300 }],
    ['upper-right', { x: 450, y: 300 }, { x: 300, y: 250, side: 150 }],
    ['lower-left', { x: 200, y: 450 }, { x: 200, y: 200, side: 300 }],
  ] as const)('follows its %s corner, with the corner across where it was', (corner, to, expected) => {
    expect(pulled(PHOTO, SQUARE, corner, to)).toEqual(expected);
  });

  it('is not turned inside out by a corner that is pulled past the one across', () => {
    expect(pulled(PHOTO, SQUARE, 'lower-right', { x: 10, y: 10 })).toEqual({ x: 300, y: 200, side: 96 });
  });

  it('grows as two fingers spread, and goes along with them', () => {
    const spread = pinched(PHOTO, SQUARE, [pt(350, 300), pt(450, 300)], [pt(320, 320), pt(480, 320)]);
    expect(spread.side).toBeCloseTo(320);
    expect(middleOf(spread).y).toBeCloseTo(320);
  });
});

describe('keys', () => {
  const press = (key: string, shiftKey = false) => afterKey(PHOTO, SQUARE, { key, shiftKey });

  it('move it by a fiftieth of the shorter side, with Shift by a tenth', () => {
    expect(press('ArrowRight')).toEqual({ x: 312, y: 200, side: 200 });
    expect(press('ArrowUp', true)).toEqual({ x: 300, y: 140, side: 200 });
  });

  it('make it larger and smaller', () => {
    expect(press('+')?.side).toBeCloseTo(220);
    expect(press('-')?.side).toBeCloseTo(200 / 1.1);
  });

  it('that mean nothing here are left to the browser', () => {
    expect(press('Tab')).toBeUndefined();
  });
});

describe('the words for it', () => {
  it.each([
    [{ x: 0, y: 0, side: 100 }, 'upper-left'],
    [{ x: 300, y: 200, side: 200 }, 'centre'],
    [{ x: 600, y: 400, side: 200 }, 'lower-right'],
    [{ x: 300, y: 0, side: 120 }, 'upper'],
  ] as const)('name the ninth of the photo that its middle lies in', (square, region) => {
    expect(regionOf(PHOTO, square)).toBe(region);
  });

  it('give its size as a share of the largest square', () => {
    expect(sizeOf(PHOTO, { x: 0, y: 0, side: 300 })).toBe(0.5);
  });
});

function pt(x: number, y: number) {
  return { x, y };
}
