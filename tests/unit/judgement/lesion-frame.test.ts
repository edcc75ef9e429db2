import { describe, expect, it } from 'vitest';
import { centredSquare } from '../../../src/judgement/index.ts';
import { cieLab } from '../../../src/judgement/lesion-frame/cie-lab.ts';
import { frameAround } from '../../../src/judgement/lesion-frame/frame-around.ts';
import { solveLinear } from '../../../src/judgement/lesion-frame/solve-linear.ts';
import { CELLS } from '../../../src/judgement/lesion-frame/thumbnail.ts';

describe('CIELAB', () => {
  // Lindbloom's calculator for sRGB under D65.
  it.each([
    ['white', [255, 255, 255], [100, 0, 0]],
    ['black', [0, 0, 0], [0, 0, 0]],
    ['red', [255, 0, 0], [53.24, 80.09, 67.2]],
    ['blue', [0, 0, 255], [32.3, 79.19, -107.86]],
    ['middle grey', [119, 119, 119], [50.03, 0, 0]],
  ])('of %s is the published one', (_, rgb, expected) => {
    const planes = cieLab(Float32Array.from({ length: CELLS * 3 }, (_value, i) => rgb[i % 3] ?? 0));
    for (const [k, value] of expected.entries()) expect(Math.abs((planes[k]?.[0] ?? Number.NaN) - value)).toBeLessThan(0.1);
  });
});

describe('linear equations', () => {
  it('are solved', () => {
    const [x, y] = solveLinear(
      [
        [4, 1],
        [1, 3],
      ],
      [1, 2],
    );
    expect(x).toBeCloseTo(1 / 11, 12);
    expect(y).toBeCloseTo(7 / 11, 12);
  });
});

describe('the frame around a lesion', () => {
  it('is its longer side and three quarters of it on each side', () => {
    const frame = frameAround({ x: 1000, y: 800, width: 200, height: 120 }, 4000, 3000);
    expect(frame).toEqual({ x: 850, y: 610, side: 500 });
  });

  it('moves inwards at the edge of the photo', () => {
    expect(frameAround({ x: 0, y: 0, width: 200, height: 200 }, 4000, 3000)).toEqual({ x: 0, y: 0, side: 500 });
  });

  it('is the centred square for a lesion of 40 % of it in the middle', () => {
    expect(frameAround({ x: 140, y: 90, width: 120, height: 120 }, 400, 300)).toEqual(centredSquare(400, 300));
  });

  it('moves the largest square by what a lesion with a quarter of skin around it needs', () => {
    // The lesion ends at 345, its clearance at 380: five beyond the centred square.
    expect(frameAround({ x: 205, y: 80, width: 140, height: 140 }, 400, 300)).toEqual({ x: 80, y: 0, side: 300 });
  });

  it('covers the middle of a lesion that is longer than any square', () => {
    expect(frameAround({ x: 20, y: 50, width: 340, height: 200 }, 400, 300)).toEqual({ x: 40, y: 0, side: 300 });
  });

  it('keeps enough pixels to be judged around a tiny lesion', () => {
    expect(frameAround({ x: 200, y: 150, width: 10, height: 10 }, 400, 300)).toEqual({ x: 141, y: 91, side: 128 });
  });
});
