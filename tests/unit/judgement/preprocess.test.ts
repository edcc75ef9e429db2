import { describe, expect, it } from 'vitest';
import {
  centredSquare,
  type PixelSource,
  pixelsInMemory,
  preprocess,
  preprocessRegion,
  type Region,
} from '../../../src/judgement/index.ts';

/** A grey picture from its values, row by row. */
function grey(width: number, values: number[]): PixelSource {
  const rgba = Uint8Array.from(values.flatMap((value) => [value, value, value, 255]));
  return pixelsInMemory(width, values.length / width, rgba);
}

function noise(width: number, height: number): PixelSource {
  const rgba = Uint8Array.from({ length: width * height * 4 }, (_, i) => (Math.imul(i + 1, 2654435761) >>> 24) & 255);
  return pixelsInMemory(width, height, rgba);
}

const toTensor = (value: number) => value / 127.5 - 1;

function expectClose(found: Float32Array, expected: number[]) {
  expect(found).toHaveLength(expected.length);
  for (const [i, value] of expected.entries()) expect(found[i]).toBeCloseTo(value, 6);
}

describe('preprocessing', () => {
  it('leaves a picture of the right size as it is, scaled to -1..1', () => {
    const pixels = pixelsInMemory(2, 1, Uint8Array.from([0, 51, 255, 255, 127, 128, 254, 255]));
    const region = { x: 0, y: 0, width: 2, height: 1 };
    expectClose(preprocessRegion(pixels, region, 2).slice(0, 6), [0, 51, 255, 127, 128, 254].map(toTensor));
  });

  it('shrinks with the widened triangle filter', () => {
    // Four pixels to two: the left one's centre is at 1, its support 2, so weights 3 : 3 : 1 : 0.
    const row = [10, 20, 90, 200];
    const left = (3 * 10 + 3 * 20 + 1 * 90) / 7;
    const right = (1 * 20 + 3 * 90 + 3 * 200) / 7;
    const square = grey(4, [...row, ...row, ...row, ...row]);
    const expected = [left, right, left, right].flatMap((value) => [value, value, value]).map(toTensor);
    expectClose(preprocess(square, { x: 0, y: 0, side: 4 }, 2), expected);
  });

  it('enlarges by interpolating between pixel centres', () => {
    const enlarged = preprocess(grey(2, [0, 100, 0, 100]), { x: 0, y: 0, side: 2 }, 4);
    expectClose(enlarged.slice(0, 12), [0, 25, 75, 100].flatMap((value) => [value, value, value]).map(toTensor));
  });

  it('sees only what lies in the frame', () => {
    const pixels = grey(4, [9, 9, 9, 9, 9, 50, 50, 9, 9, 50, 50, 9, 9, 9, 9, 9]);
    expectClose(preprocess(pixels, { x: 1, y: 1, side: 2 }, 1), [50, 50, 50].map(toTensor));
  });

  it('gives the same whether rows are read at once or a few at a time', () => {
    const pixels = noise(500, 700);
    const reads: Region[] = [];
    const counting: PixelSource = {
      ...pixels,
      read: (region) => {
        reads.push(region);
        return pixels.read(region);
      },
    };
    const frame = { x: 20, y: 30, side: 450 };
    const part = pixelsInMemory(450, 450, pixels.read({ x: 20, y: 30, width: 450, height: 450 }));
    expect(preprocess(counting, frame, 64)).toEqual(preprocess(part, { x: 0, y: 0, side: 450 }, 64));
    expect(reads.length).toBeGreaterThan(1);
    expect(reads.reduce((rows, { height }) => rows + height, 0)).toBe(450);
  });

  it('keeps the mean of noise when shrinking much, as an antialiased resize must', () => {
    const tensor = preprocess(noise(1024, 1024), { x: 0, y: 0, side: 1024 }, 16);
    const spread = Math.max(...tensor) - Math.min(...tensor);
    // Each output pixel averages thousands: without antialiasing it would span -1..1.
    expect(spread).toBeLessThan(0.2);
  });

  it('takes the largest centred square of a photo', () => {
    expect(centredSquare(400, 300)).toEqual({ x: 50, y: 0, side: 300 });
    expect(centredSquare(300, 401)).toEqual({ x: 0, y: 50, side: 300 });
  });
});
