import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/evaluation/index.ts';
import { measureQuality } from '../../../../src/judgement/index.ts';
import type { Degradation } from '../../../../training/src/fitting-quality/degradation.ts';
import { degrade } from '../../../../training/src/fitting-quality/degrade.ts';
import { takeAgain } from '../../../../training/src/fitting-quality/take-again.ts';

const SIZE = 96;

function even(value: number): Float32Array {
  return new Float32Array(SIZE * SIZE * 3).fill(value / 127.5 - 1);
}

/** A white point on black. */
function point(): Float32Array {
  const input = even(0);
  input.fill(1, (48 * SIZE + 48) * 3, (48 * SIZE + 48) * 3 + 3);
  return input;
}

const made = (input: Float32Array, degradation: Degradation) => degrade(input, SIZE, degradation, seededRandom(1));
/** Red, 0..255. */
const red = (input: Float32Array, x: number, y: number) => ((input[(y * SIZE + x) * 3] as number) + 1) * 127.5;
const lit = (input: Float32Array) => input.filter((value, i) => i % 3 === 0 && value > -0.999).length;

describe('a copy', () => {
  it('out of focus makes a disc of a point', () => {
    const disc = made(point(), { kind: 'defocus', strength: 2.5 });
    // Rows of 3, 5, 5, 5, 3: a 21st of the light each, which sRGB writes as 61.
    expect(lit(disc)).toBe(21);
    expect(red(disc, 48, 48)).toBeCloseTo(61.6, 0);
    expect(red(disc, 50, 47)).toBeCloseTo(61.6, 0);
  });

  it('that was shaken makes a line of a point', () => {
    const line = made(point(), { kind: 'motion', strength: 9 });
    expect(lit(line)).toBeGreaterThanOrEqual(7);
    expect(lit(line)).toBeLessThanOrEqual(9);
    expect(red(line, 48, 48)).toBeGreaterThan(80);
  });

  it.each(['defocus', 'motion', 'enlarged'] as const)('that is even stays so: %s', (kind) => {
    for (const value of made(even(180), { kind, strength: 5 })) expect(value).toBeCloseTo(180 / 127.5 - 1, 2);
  });

  it('with a stop more or less has twice or half the light', () => {
    // sRGB 188 is half the light of 255, and 137 a quarter (IEC 61966-2-1).
    expect(red(made(even(188), { kind: 'overexposed', strength: 1 }), 5, 5)).toBeCloseTo(255, -1);
    expect(red(made(even(255), { kind: 'underexposed', strength: 1 }), 5, 5)).toBeCloseTo(187.5, 0);
    expect(red(made(even(255), { kind: 'underexposed', strength: 2 }), 5, 5)).toBeCloseTo(136.9, 0);
    expect(red(made(even(200), { kind: 'overexposed', strength: 3 }), 5, 5)).toBe(255);
  });

  it('enlarged from a small one has lost what the small one could not hold', () => {
    const stripes = even(0).map((_, i) => (Math.floor(i / 3) % 2 === 0 ? 1 : -1));
    const enlarged = made(stripes, { kind: 'enlarged', strength: 32 });
    expect(Math.abs(red(enlarged, 40, 40) - red(enlarged, 41, 40))).toBeLessThan(20);
  });

  it.each([0.1, 0.3])('with glare over %d of the middle is measured to have about as much', (strength) => {
    const { glare } = measureQuality(made(even(120), { kind: 'glare', strength }), { x: 0, y: 0, side: SIZE });
    expect(glare).toBeGreaterThan(0.5 * strength);
    expect(glare).toBeLessThan(1.5 * strength);
  });

  it('that is taken again differs by noise and JPEG only, the same each time', async () => {
    const first = await takeAgain(even(150), SIZE, seededRandom(2));
    expect(await takeAgain(even(150), SIZE, seededRandom(2))).toEqual(first);
    expect(first.reduce((sum, value) => sum + value, 0) / first.length).toBeCloseTo(150 / 127.5 - 1, 1);
    expect(Math.max(...first) - Math.min(...first)).toBeLessThan(20 / 127.5);
  });
});
