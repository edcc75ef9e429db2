import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { DEFAULT_QUALITY, measureQuality } from '../../../../src/judgement/index.ts';
import { discStart } from '../../../../src/judgement/quality/disc.ts';
import { gaussianBlur } from '../../../../src/judgement/quality/gaussian-blur.ts';
import { sharpnessOf } from '../../../../src/judgement/quality/sharpness.ts';

const SIZE = 224;
const frame = { x: 0, y: 0, side: SIZE };

type Colour = readonly [red: number, green: number, blue: number];

/** [224, 224, 3] of colours in 0..255. */
function paint(colour: (x: number, y: number) => Colour): Float32Array {
  const input = new Float32Array(SIZE * SIZE * 3);
  for (let i = 0; i < SIZE * SIZE; i++) {
    input.set(
      colour(i % SIZE, Math.floor(i / SIZE)).map((value) => value / 127.5 - 1),
      3 * i,
    );
  }
  return input;
}

const lumaBy = (luma: (x: number, y: number) => number) =>
  Float32Array.from({ length: SIZE * SIZE }, (_, i) => luma(i % SIZE, Math.floor(i / SIZE)));

const skin: Colour = [224, 172, 150];
const white: Colour = [250, 248, 245];
const distance = (x: number, y: number) => Math.hypot(x - 111.5, y - 111.5);

describe('a Gaussian blur', () => {
  it('spreads a point as the bell curve says and keeps its sum', () => {
    const point = new Float32Array(21 * 21);
    point[10 * 21 + 10] = 1;
    const blurred = gaussianBlur(point, 21, 1);
    // 1 / (2 pi) in the middle, exp(-1/2) of that beside it.
    expect(blurred[10 * 21 + 10]).toBeCloseTo(0.1592, 3);
    expect(blurred[10 * 21 + 11]).toBeCloseTo(0.0965, 3);
    expect(blurred[9 * 21 + 10]).toBeCloseTo(0.0965, 3);
    expect(blurred.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
  });

  it.each([1, 2, 3, 13, 18])('spreads alike along and across a side of %d pixels', (size) => {
    const random = seededRandom(6);
    const values = Float32Array.from({ length: size * size }, random);
    const turned = values.map((_, i) => values[(i % size) * size + Math.floor(i / size)] ?? 0);
    const blurred = gaussianBlur(values, size, 2);
    const blurredTurned = gaussianBlur(turned, size, 2);
    for (const [i, value] of blurred.entries()) {
      expect(blurredTurned[(i % size) * size + Math.floor(i / size)]).toBeCloseTo(value, 6);
    }
    expect(Math.max(...blurred)).toBeLessThanOrEqual(Math.max(...values));
    expect(Math.min(...blurred)).toBeGreaterThanOrEqual(Math.min(...values));
  });

  it('leaves what is even as it is, edges included', () => {
    for (const value of gaussianBlur(new Float32Array(225).fill(0.7), 15, 2)) expect(value).toBeCloseTo(0.7, 6);
  });
});

describe('sharpness', () => {
  it('of white noise is 4: an octave higher holds four times the frequencies', () => {
    const random = seededRandom(3);
    expect(
      sharpnessOf(
        lumaBy(() => random()),
        SIZE,
      ),
    ).toBeCloseTo(4, 0);
  });

  it.each([8, 16, 32])('of a wave of %d pixels is what the Gaussians leave of it', (length) => {
    // A Gaussian of sigma s leaves exp(-2 pi^2 s^2 / length^2) of a wave.
    const left = (sigma: number) => Math.exp((-2 * Math.PI ** 2 * sigma ** 2) / length ** 2);
    const expected = ((left(1) - left(2)) / (left(2) - left(4))) ** 2;
    const wave = lumaBy((x) => 0.5 + 0.1 * Math.sin((2 * Math.PI * x) / length));
    expect(sharpnessOf(wave, SIZE) / expected).toBeCloseTo(1, 1);
  });

  it.each([0, 1, 1.7, 3])('of an edge blurred by a Gaussian of %d pixels is what the Gaussians leave of it', (sigma) => {
    // The energy between two blurred steps is proportional to 2 sqrt((a^2 + b^2) / 2) - a - b.
    const [a, b, c] = [1, 2, 4].map((own) => Math.hypot(own, sigma)) as [number, number, number];
    const between = (s: number, t: number) => 2 * Math.sqrt((s * s + t * t) / 2) - s - t;
    const step = lumaBy((x) => (x < SIZE / 2 ? 0.3 : 0.7));
    const edge = sigma > 0 ? gaussianBlur(step, SIZE, sigma) : step;
    expect(sharpnessOf(edge, SIZE)).toBeCloseTo(between(a, b) / between(b, c), 1);
  });

  it('does not depend on contrast and light', () => {
    const random = seededRandom(4);
    const texture = gaussianBlur(
      lumaBy(() => random()),
      SIZE,
      1,
    );
    expect(
      sharpnessOf(
        texture.map((value) => 0.3 + value / 10),
        SIZE,
      ),
    ).toBeCloseTo(sharpnessOf(texture, SIZE), 3);
  });

  it('falls with every blur', () => {
    const edge = lumaBy((x, y) => (distance(x, y) < 60 ? 0.3 : 0.7));
    const values = [edge, ...[1, 2, 3, 5].map((sigma) => gaussianBlur(edge, SIZE, sigma))].map((luma) =>
      sharpnessOf(luma, SIZE),
    );
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(values[0]).toBeGreaterThan(DEFAULT_QUALITY.noted.sharpness);
    expect(values[3]).toBeLessThan(DEFAULT_QUALITY.refused.sharpness);
  });

  it('is not raised by the sharp rim of a dermoscope around blurred skin', () => {
    const lesion = gaussianBlur(
      lumaBy((x, y) => (distance(x, y) < 40 ? 0.3 : 0.7)),
      SIZE,
      4,
    );
    const rimmed = lesion.map((value, i) => (distance(i % SIZE, Math.floor(i / SIZE)) > 116 ? 0.02 : value));
    expect(sharpnessOf(rimmed, SIZE)).toBeLessThan(DEFAULT_QUALITY.refused.sharpness);
  });
});

describe('the disc in the middle', () => {
  it.each([0, 1, 2, 7, 64, 75])('of a side of %d pixels holds the pixels whose middles lie in it', (size) => {
    for (let y = 0; y < size; y++) {
      const inside = [...new Array(size).keys()].filter(
        (x) => (x + 0.5 - size / 2) ** 2 + (y + 0.5 - size / 2) ** 2 <= (0.45 * size) ** 2,
      );
      const start = discStart(y, size, 0.45);
      const between = [...new Array(size).keys()].filter((x) => x >= start && x < size - start);
      expect(between).toEqual(inside);
    }
  });
});

describe('exposure', () => {
  it('is told by the light part of a picture, not by a large dark lesion', () => {
    const lesion = paint((x, y) => (distance(x, y) < 85 ? [40, 25, 20] : skin));
    // 0.299 * 224 + 0.587 * 172 + 0.114 * 150 = 185 of 255.
    expect(measureQuality(lesion, frame).brightness).toBeCloseTo(185 / 255, 2);
  });

  it.each([
    ['darkest', [41, 36, 32]],
    ['lightest', [246, 237, 228]],
  ] as const)('of the %s skin of the Monk scale is no fault', (_, colour) => {
    const measures = measureQuality(
      paint((x, y) => (distance(x, y) < 40 ? [25, 20, 18] : colour)),
      frame,
    );
    expect(measures.brightness).toBeGreaterThan(DEFAULT_QUALITY.refused.brightness);
    expect(measures.washedOut).toBeLessThan(DEFAULT_QUALITY.noted.washedOut);
    expect(measures.glare).toBeLessThan(DEFAULT_QUALITY.noted.glare);
  });

  it('counts as washed out what has two clipped channels, not one', () => {
    const halves = paint((x) => (x < SIZE / 2 ? [255, 180, 160] : [255, 252, 200]));
    expect(measureQuality(halves, frame).washedOut).toBeCloseTo(0.5, 6);
  });
});

describe('glare', () => {
  it('is the share of the middle that near white spots cover', () => {
    const spot = paint((x, y) => (Math.hypot(x - 120, y - 100) < 20 ? white : skin));
    // Circles of radius 20 and 0.35 * 224.
    expect(measureQuality(spot, frame).glare).toBeCloseTo((20 / 78.4) ** 2, 2);
  });

  it('does not count sparkle, nor what lies outside the middle', () => {
    const sparkle = paint((x, y) => (x % 9 < 3 && y % 9 < 3 ? white : skin));
    const outside = paint((x, y) => (distance(x, y) > 85 ? white : skin));
    expect(measureQuality(sparkle, frame).glare).toBe(0);
    expect(measureQuality(outside, frame).glare).toBe(0);
  });
});
