import { describe, expect, it } from 'vitest';
import { paintEvidence, paintEvidenceScale, STRONG_EVIDENCE } from '../../../../src/judgement/index.ts';
import { cividis } from '../../../../src/judgement/saliency/cividis.ts';
import { upsample } from '../../../../src/judgement/saliency/upsample.ts';
import { saliencyBy } from './judged.ts';

describe('the colours', () => {
  const shares = Array.from({ length: 33 }, (_, i) => i / 32);

  it('go from the first colour of cividis over its grey middle to the last', () => {
    expect([cividis(0), cividis(0.5), cividis(1)]).toEqual([
      [0x00, 0x22, 0x4e],
      [0x7d, 0x7c, 0x78],
      [0xfe, 0xe8, 0x38],
    ]);
    expect([cividis(-1), cividis(2)]).toEqual([cividis(0), cividis(1)]);
  });

  it('rise evenly in lightness, so that they can be told apart without seeing colours', () => {
    const lightness = shares.map((share) => lightnessOf(cividis(share)));
    const steps = lightness.slice(1).map((value, i) => value - (lightness[i] ?? 0));
    const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    expect(Math.min(...steps)).toBeGreaterThan(0.6 * mean);
    expect(Math.max(...steps)).toBeLessThan(1.4 * mean);
  });
});

describe('a map drawn larger', () => {
  const map = saliencyBy((row, column) => Math.sin(5 * row + 3 * column));
  const side = 35;
  const larger = upsample(map, side);

  it('keeps the value of each part in its middle', () => {
    for (const [i, value] of map.values.entries()) {
      const [row, column] = [Math.floor(i / 7), i % 7];
      expect(larger[(row * 5 + 2) * side + column * 5 + 2]).toBeCloseTo(value, 6);
    }
  });

  it('goes steadily from one part to the next, and nowhere beyond', () => {
    const two = upsample({ width: 2, height: 1, values: [-1, 3] }, 40).subarray(0, 40);
    expect([...two]).toEqual([...two].sort((a, b) => a - b));
    const rising = upsample({ width: 5, height: 1, values: [0, 0.1, 2, 2.1, 9] }, 60).subarray(0, 60);
    expect([...rising]).toEqual([...rising].sort((a, b) => a - b));
    expect(two[19]).toBeCloseTo(2 - (two[20] ?? 0), 6);
    expect(Math.max(...larger)).toBeLessThanOrEqual(Math.max(...map.values) + 1e-6);
    expect(Math.min(...larger)).toBeGreaterThanOrEqual(Math.min(...map.values) - 1e-6);
  });
});

describe('painted evidence', () => {
  const paintedPixel = (evidence: number) => [...paintEvidence({ width: 1, height: 1, values: [evidence] }, 1).rgba];

  it('cannot be seen where there is none, and is the less transparent the stronger it is', () => {
    expect(paintedPixel(0)[3]).toBe(0);
    expect(paintedPixel(STRONG_EVIDENCE / 2)[3]).toBe(128);
    expect(paintedPixel(-STRONG_EVIDENCE / 2)[3]).toBe(128);
    expect(paintedPixel(STRONG_EVIDENCE)).toEqual([0xfe, 0xe8, 0x38, 255]);
    expect(paintedPixel(-STRONG_EVIDENCE)).toEqual([0x00, 0x22, 0x4e, 255]);
  });

  it('is on one scale for all photos: what is stronger than strong is painted no stronger', () => {
    expect(paintedPixel(STRONG_EVIDENCE * 4)).toEqual(paintedPixel(STRONG_EVIDENCE));
    expect(paintedPixel(1)).toEqual([...paintEvidence({ width: 2, height: 1, values: [1, 9] }, 20).rgba].slice(0, 4));
  });

  it('has a legend that goes from strongly against to strongly for', () => {
    const { width, height, rgba } = paintEvidenceScale(101);
    expect([width, height, rgba.length]).toEqual([101, 1, 404]);
    const alpha = (x: number) => rgba[x * 4 + 3] ?? 0;
    expect([alpha(0) > 250, alpha(50), alpha(100) > 250]).toEqual([true, 0, true]);
    expect(rgba[2]).toBeGreaterThan(rgba[0] ?? 0);
    expect(rgba[400]).toBeGreaterThan(rgba[402] ?? 255);
  });
});

/** CIELAB L* (CIE 15:2004) of sRGB. */
function lightnessOf(colour: readonly [number, number, number]): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)) - 16;
}
