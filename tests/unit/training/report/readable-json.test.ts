import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableJson } from '../../../../training/src/report/readable-json.ts';
import { roundFigures } from '../../../../training/src/report/round-figures.ts';

describe('readable JSON', () => {
  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(readableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('has what is short in a line of its own', () => {
    const long = 'x'.repeat(120);
    expect(readableJson({ long, pairs: [[1, 2]] })).toBe(`{\n "long": "${long}",\n "pairs": [[1,2]]\n}\n`);
  });
});

describe('rounding', () => {
  it('leaves five significant digits and all whole numbers', () => {
    expect(roundFigures({ rate: 0.000123456, share: [0.123456], count: 12345678 })).toEqual({
      rate: 0.00012346,
      share: [0.12346],
      count: 12345678,
    });
  });

  it('leaves nothing that JSON does not know', () => {
    expect(roundFigures({ nan: Number.NaN, infinite: [Number.POSITIVE_INFINITY], absent: undefined })).toStrictEqual({
      nan: null,
      infinite: [null],
    });
  });
});
