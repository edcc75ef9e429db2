import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COIN_NAMES, COINS, coinInWords } from '../../../../src/screens/lesion/coins.ts';
import { defaultReference } from '../../../../src/screens/lesion/default-reference.ts';
import { sizeChange } from '../../../../src/screens/lesion/size-change.ts';
import { sizeFromMarks } from '../../../../src/screens/lesion/size-from-marks.ts';
import { look } from './looks.ts';

const line = (length: number) => ({ from: { x: 10, y: 20 }, to: { x: 10 + length * 0.6, y: 20 + length * 0.8 } });
const coin = (length: number) => ({ name: 'eur-1', millimetres: 23.25, line: line(length) });
const pixel = fc.integer({ min: 0, max: 4000 });
const point = fc.record({ x: pixel, y: pixel });

describe('the size of a lesion', () => {
  it('is its share of the coin', () => {
    expect(sizeFromMarks(line(100), coin(465), 0)?.millimetres).toBeCloseTo(5, 6);
  });

  it('is uncertain by the scale alone where the marks are exact: 5 % either way, uniform', () => {
    const size = sizeFromMarks(line(100), coin(465), 0);
    expect(size?.uncertainty).toBeCloseTo((5 * 1.96 * 0.05) / Math.sqrt(3), 6);
  });

  it('is as uncertain as repeated marking of it varies', () => {
    // The same by simulation: each coordinate of the four ends is off by its own error.
    const end = 3;
    let random = 7;
    const uniform = () => {
      random = (random * 16807) % 2147483647;
      return random / 2147483647;
    };
    const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    const jittered = (length: number) => {
      const { from, to } = line(length);
      const moved = ({ x, y }: { x: number; y: number }) => ({ x: x + end * normal(), y: y + end * normal() });
      return { from: moved(from), to: moved(to) };
    };
    const sizes = Array.from({ length: 20_000 }, () => {
      const scale = 1 + 0.05 * (2 * uniform() - 1);
      return (sizeFromMarks(jittered(150), { ...coin(0), line: jittered(400) }, end)?.millimetres ?? 0) * scale;
    });
    const told = sizeFromMarks(line(150), coin(400), end);
    const within = sizes.filter((size) => Math.abs(size - (told?.millimetres ?? 0)) <= (told?.uncertainty ?? 0)).length;
    expect(within / sizes.length).toBeGreaterThan(0.94);
    expect(within / sizes.length).toBeLessThan(0.97);
  });

  it('does not depend on how the photo is turned or enlarged', () => {
    fc.assert(
      fc.property(point, point, point, point, fc.double({ min: 0.2, max: 5, noNaN: true }), (a, b, c, d, factor) => {
        const turned = ({ x, y }: { x: number; y: number }) => ({ x: -y * factor, y: x * factor });
        const reference = { name: 'ruler', millimetres: 10, line: { from: c, to: d } };
        const before = sizeFromMarks({ from: a, to: b }, reference, 2);
        const after = sizeFromMarks(
          { from: turned(a), to: turned(b) },
          { ...reference, line: { from: turned(c), to: turned(d) } },
          2 * factor,
        );
        if (!before || !after) return;
        expect(after.millimetres / before.millimetres).toBeCloseTo(1, 6);
        expect(after.uncertainty / before.uncertainty).toBeCloseTo(1, 6);
      }),
    );
  });

  it('is not told from a line without length', () => {
    expect(sizeFromMarks(line(0), coin(100), 1)).toBeUndefined();
    expect(sizeFromMarks(line(100), coin(0), 1)).toBeUndefined();
    expect(sizeFromMarks(line(100), { ...coin(100), millimetres: 0 }, 1)).toBeUndefined();
    expect(sizeFromMarks(line(100), { ...coin(100), millimetres: Number.NaN }, 1)).toBeUndefined();
  });
});

describe('a change of the size', () => {
  const sized = (millimetres: number, uncertainty: number) => {
    const size = sizeFromMarks(line(100), coin(100), 0);
    if (!size) throw new Error('no size');
    return { ...size, millimetres, uncertainty };
  };

  it('is told beyond both uncertainties together', () => {
    expect(sizeChange(sized(5, 0.3), sized(5.49, 0.4))).toBe('within-uncertainty');
    expect(sizeChange(sized(5, 0.3), sized(5.51, 0.4))).toBe('larger');
    expect(sizeChange(sized(5, 0.3), sized(4.49, 0.4))).toBe('smaller');
  });
});

describe('coins', () => {
  it('are as large as coins are, and have words in each language', () => {
    for (const name of COIN_NAMES) {
      expect(COINS[name].millimetres).toBeGreaterThan(15);
      expect(COINS[name].millimetres).toBeLessThan(30);
    }
    expect(coinInWords('eur-0.20', 'en-GB')).toBe('€0.20');
    expect(coinInWords('eur-1', 'de-DE')).toMatch(/^1\s€$/);
    expect(new Set(COIN_NAMES.map((name) => coinInWords(name, 'es-ES'))).size).toBe(COIN_NAMES.length);
  });

  it('of the last measurement come first, else those of the reader’s country', () => {
    expect(defaultReference([], 'en-US')).toBe('usd-0.25');
    expect(defaultReference([], 'de')).toBe('eur-1');
    const size = sizeFromMarks(line(100), { ...coin(100), name: 'gbp-2' }, 1);
    const measured = look([0]);
    const photos = measured.photos.map((photo) => ({ ...photo, ...(size && { size }) }));
    expect(defaultReference([look([0]), { ...measured, photos }], 'en-US')).toBe('gbp-2');
  });
});
