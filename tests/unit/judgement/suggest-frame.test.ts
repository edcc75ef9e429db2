import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centredSquare, type FrameSuggestion, lesionThumbnail, suggestFrame } from '../../../src/judgement/index.ts';
import { type Blob, type DrawnSkin, drawSkin } from './draw-skin.ts';

function suggestFor(drawing: DrawnSkin): FrameSuggestion {
  return suggestFrame(lesionThumbnail(drawSkin(drawing)), drawing.width, drawing.height);
}

/** Every side of the found box lies within `tolerance` pixels of the drawn blob's. */
function expectAround(found: FrameSuggestion['candidates'][number] | undefined, { x, y, radius }: Blob, tolerance: number) {
  expect(found).toBeDefined();
  if (!found) return;
  const { lesion } = found;
  const sides = [lesion.x, lesion.y, lesion.x + lesion.width, lesion.y + lesion.height];
  for (const [i, side] of [x - radius, y - radius, x + radius, y + radius].entries()) {
    expect(Math.abs((sides[i] ?? 0) - side)).toBeLessThanOrEqual(tolerance);
  }
}

describe('the suggested frame', () => {
  const photo = { width: 400, height: 300 };

  it('finds a dark lesion off centre and puts the square around it', () => {
    const blob = { x: 290, y: 110, radius: 24 };
    const found = suggestFor({ ...photo, blobs: [blob] });
    expect(found.kind).toBe('lesion');
    expectAround(found.candidates[0], blob, 8);
    const { x, y, side } = found.frame;
    expect(side).toBeLessThan(160);
    expect(Math.abs(x + side / 2 - blob.x)).toBeLessThan(8);
    expect(Math.abs(y + side / 2 - blob.y)).toBeLessThan(8);
  });

  it('finds a small lesion', () => {
    const blob = { x: 470, y: 400, radius: 24 };
    const found = suggestFor({ width: 800, height: 800, blobs: [blob] });
    expectAround(found.candidates[0], blob, 15);
    expect(found.frame.side).toBeLessThan(200);
  });

  it('finds a red lesion that is no darker than its skin', () => {
    const blob = { x: 150, y: 160, radius: 36, colour: [225, 118, 122] } as const;
    expectAround(suggestFor({ ...photo, blobs: [blob] }).candidates[0], blob, 10);
  });

  it('leaves the largest centred square around a typical dermoscopic lesion', () => {
    const found = suggestFor({ ...photo, blobs: [{ x: 206, y: 146, radius: 75 }] });
    expect(found.kind).toBe('lesion');
    expect(found.frame).toEqual(centredSquare(photo.width, photo.height));
  });

  it('moves the largest square no further than a large lesion off centre needs', () => {
    const found = suggestFor({ ...photo, blobs: [{ x: 300, y: 150, radius: 80 }] });
    expect(found.frame.side).toBe(300);
    expect(found.frame.x).toBeGreaterThan(75);
    expect(found.frame.x + found.frame.side).toBeGreaterThanOrEqual(380);
  });

  it('is not fooled by the dark corners of a dermatoscope', () => {
    const blob = { x: 190, y: 150, radius: 30 };
    const found = suggestFor({ ...photo, blobs: [blob], vignette: 165 });
    expectAround(found.candidates[0], blob, 10);
  });

  it('is not fooled by a ruler', () => {
    const blob = { x: 200, y: 130, radius: 32 };
    const found = suggestFor({ ...photo, blobs: [blob], ruler: true });
    expectAround(found.candidates[0], blob, 10);
  });

  it('is not fooled by a shadow that grows across the skin', () => {
    const blob = { x: 240, y: 150, radius: 30 };
    const found = suggestFor({ ...photo, blobs: [blob], shadow: 90 });
    expectAround(found.candidates[0], blob, 12);
  });

  it('offers two lesions as two candidates, best first', () => {
    const left = { x: 110, y: 150, radius: 26 };
    const right = { x: 300, y: 150, radius: 26 };
    const { candidates } = suggestFor({ ...photo, blobs: [left, right] });
    expect(candidates.length).toBeGreaterThanOrEqual(2);
    const [one, other] = [...candidates.slice(0, 2)].sort((a, b) => a.lesion.x - b.lesion.x);
    expectAround(one, left, 10);
    expectAround(other, right, 10);
    const confidences = candidates.map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
  });

  it('falls back to the centred square on bare skin, and says why', () => {
    expect(suggestFor(photo)).toEqual({
      kind: 'centred',
      frame: centredSquare(400, 300),
      reason: 'no-contrast',
      candidates: [],
    });
  });

  it('gives the same answer every time', () => {
    const drawing = { ...photo, blobs: [{ x: 180, y: 170, radius: 35 }], ruler: true };
    expect(suggestFor(drawing)).toEqual(suggestFor(drawing));
  });

  it('suggests the same part of a photo twice as large', () => {
    const small = suggestFor({ ...photo, blobs: [{ x: 240, y: 140, radius: 28 }] });
    const large = suggestFor({ width: 800, height: 600, blobs: [{ x: 480, y: 280, radius: 56 }] });
    expect(Math.abs(large.frame.x - 2 * small.frame.x)).toBeLessThanOrEqual(16);
    expect(Math.abs(large.frame.y - 2 * small.frame.y)).toBeLessThanOrEqual(16);
    expect(Math.abs(large.frame.side - 2 * small.frame.side)).toBeLessThanOrEqual(20);
  });

  it('finds the same lesion in a picture that was squashed to a square', () => {
    const blob = { x: 260, y: 140, radius: 30 };
    const whole = drawSkin({ ...photo, blobs: [blob] });
    const upright = suggestFrame(lesionThumbnail(whole), 400, 300);
    const squashed = suggestFrame(lesionThumbnail(drawSkin({ ...photo, blobs: [blob], squashedTo: 300 })), 400, 300);
    expect(Math.abs(squashed.frame.x - upright.frame.x)).toBeLessThanOrEqual(14);
    expect(Math.abs(squashed.frame.side - upright.frame.side)).toBeLessThanOrEqual(16);
  });

  it('always lies within the photo and never cuts the lesion where it fits', () => {
    const size = fc.integer({ min: 40, max: 300 });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        size,
        size,
        share,
        share,
        fc.double({ min: 0.02, max: 0.7, noNaN: true }),
        (width, height, x, y, radius) => {
          const blob = { x: x * width, y: y * height, radius: radius * Math.min(width, height) };
          const found = suggestFor({ width, height, blobs: [blob] });
          for (const { frame, lesion } of [{ frame: found.frame, lesion: undefined }, ...found.candidates]) {
            expect([frame.x, frame.y, frame.side].every(Number.isInteger)).toBe(true);
            expect(frame.x).toBeGreaterThanOrEqual(0);
            expect(frame.y).toBeGreaterThanOrEqual(0);
            expect(frame.side).toBeGreaterThan(0);
            expect(frame.x + frame.side).toBeLessThanOrEqual(width);
            expect(frame.y + frame.side).toBeLessThanOrEqual(height);
            if (!lesion || Math.max(lesion.width, lesion.height) > frame.side) continue;
            expect(frame.x).toBeLessThanOrEqual(lesion.x);
            expect(frame.y).toBeLessThanOrEqual(lesion.y);
            expect(frame.x + frame.side).toBeGreaterThanOrEqual(lesion.x + lesion.width);
            expect(frame.y + frame.side).toBeGreaterThanOrEqual(lesion.y + lesion.height);
          }
        },
      ),
      { numRuns: 20, seed: 1 },
    );
  });
});
