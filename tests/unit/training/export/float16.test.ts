import { describe, expect, it } from 'vitest';
import { fromFloat16, toFloat16 } from '../../../../training/src/export/float16.ts';

describe('half precision', () => {
  it.each([
    [0, 0x0000],
    [1, 0x3c00],
    [-2, 0xc000],
    [65504, 0x7bff],
    [2 ** -14, 0x0400],
    [2 ** -24, 0x0001],
    [1 / 3, 0x3555],
    // Ties go to the even neighbour.
    [1 + 2 ** -11, 0x3c00],
    [1 + 3 * 2 ** -11, 0x3c02],
    // Rounding up into the next power of two.
    [1.9999, 0x4000],
  ])('stores %d as IEEE 754 says', (value, bits) => {
    expect(toFloat16(Float32Array.of(value))[0]).toBe(bits);
  });

  it('comes back unchanged from every number it can hold', () => {
    const all = Uint16Array.from({ length: 0x7c00 }, (_, i) => i);
    expect(toFloat16(fromFloat16(all))).toEqual(all);
  });

  it('refuses what does not fit', () => {
    expect(() => toFloat16(Float32Array.of(70000))).toThrow(RangeError);
    expect(() => toFloat16(Float32Array.of(Number.NaN))).toThrow(RangeError);
  });
});
