import { describe, expect, it } from 'vitest';
import { fromHalfPrecision } from '../../../../src/classifier/worker/forward/half-precision.ts';
import { fromFloat16 } from '../../../../training/src/export/float16.ts';

describe('numbers in half precision', () => {
  it('are what the standard says', () => {
    const bits = Uint16Array.of(0x0000, 0x8000, 0x3c00, 0xc000, 0x7bff, 0x0400, 0x0001, 0x3555, 0x7c00, 0xfc00);
    expect([...fromHalfPrecision(bits)]).toEqual([
      ...[0, -0, 1, -2, 65504, 2 ** -14, 2 ** -24, 0.333251953125],
      ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    ]);
  });

  it('are all what the exporter reads', () => {
    const all = Uint16Array.from({ length: 2 ** 16 }, (_, bits) => bits);
    expect(fromHalfPrecision(all)).toEqual(fromFloat16(all));
  });
});
