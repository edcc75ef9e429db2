import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoInWindow, pointInPhoto, pointInWindow, wholeOf } from '../../../../src/screens/lesion/photo-in-window.ts';
import { MOST_ZOOM, panned, type View, WHOLE, zoomed } from '../../../../src/screens/lesion/view.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const steps = fc.array(
  fc.oneof(
    fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: -2, max: 2, noNaN: true })).map(
      ([dx, dy]) =>
        (view: View) =>
          panned(view, dx, dy),
    ),
    fc.tuple(fc.double({ min: 0.1, max: 10, noNaN: true }), share, share).map(
      ([factor, x, y]) =>
        (view: View) =>
          zoomed(view, factor, { x, y }),
    ),
  ),
);

describe('a view', () => {
  it('never shows anything beside the picture, whatever is done', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { x, y, zoom } = all.reduce((view, step) => step(view), WHOLE);
        expect(zoom).toBeGreaterThanOrEqual(1);
        expect(zoom).toBeLessThanOrEqual(MOST_ZOOM);
        for (const middle of [x, y]) {
          expect(middle - 0.5 / zoom).toBeGreaterThanOrEqual(-1e-9);
          expect(middle + 0.5 / zoom).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  it('keeps what lies under the fingers while it is enlarged', () => {
    const square = { x: 100, y: 50, side: 400 };
    const at = { x: 0.3, y: 0.6 };
    const before = pointInPhoto(at, square, WHOLE);
    const after = pointInPhoto(at, square, zoomed(WHOLE, 3, at));
    expect(after.x).toBeCloseTo(before.x, 6);
    expect(after.y).toBeCloseTo(before.y, 6);
  });

  it('shows the scored squares of two photos at one size, however large they are', () => {
    const view = zoomed(WHOLE, 2, { x: 0.7, y: 0.2 });
    const [small, large] = [
      { x: 10, y: 20, side: 100 },
      { x: 700, y: 100, side: 2000 },
    ];
    for (const square of [small, large]) {
      const middle = { x: square.x + square.side / 2, y: square.y + square.side / 2 };
      const shown = pointInWindow(middle, square, view);
      expect(shown.x).toBeCloseTo(pointInWindow({ x: 60, y: 70 }, small, view).x, 6);
      expect(pointInPhoto(shown, square, view).x).toBeCloseTo(middle.x, 6);
    }
  });

  it('puts the photo so that its scored square fills the window', () => {
    expect(photoInWindow({ width: 800, height: 600 }, { x: 100, y: 0, side: 600 }, WHOLE)).toEqual({
      left: expect.closeTo(-100 / 600),
      top: expect.closeTo(0),
      width: expect.closeTo(800 / 600),
      height: expect.closeTo(1),
    });
    expect(wholeOf({ width: 800, height: 600 })).toEqual({ x: 0, y: -100, side: 800 });
  });
});
