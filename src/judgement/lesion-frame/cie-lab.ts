import { CELLS, type Thumbnail } from './thumbnail.ts';

/** One number a cell of the thumbnail, row by row. */
export type Plane = Float32Array;

/** Lightness 0..100, and a* (green to red) and b* (blue to yellow), about -128..127. */
export type LabPlanes = readonly [lightness: Plane, a: Plane, b: Plane];

/** Tenths of an sRGB step: finer than anybody sees. */
const STEPS = 10;
const LINEAR = Float32Array.from({ length: 255 * STEPS + 1 }, (_, i) => linearLight(i / STEPS / 255));

/** CIELAB of sRGB under D65 (IEC 61966-2-1:1999; CIE 15:2004, section 8.2.1). */
export function cieLab(rgb: Thumbnail): LabPlanes {
  const lightness = new Float32Array(CELLS);
  const a = new Float32Array(CELLS);
  const b = new Float32Array(CELLS);
  for (let i = 0; i < CELLS; i++) {
    const red = linearAt(rgb[i * 3]);
    const green = linearAt(rgb[i * 3 + 1]);
    const blue = linearAt(rgb[i * 3 + 2]);
    const x = labCurve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
    const y = labCurve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
    const z = labCurve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
    lightness[i] = 116 * y - 16;
    a[i] = 500 * (x - y);
    b[i] = 200 * (y - z);
  }
  return [lightness, a, b];
}

function linearLight(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function linearAt(value = 0): number {
  return LINEAR[Math.max(0, Math.min(LINEAR.length - 1, Math.round(value * STEPS)))] as number;
}

function labCurve(ratio: number): number {
  return ratio > 216 / 24389 ? Math.cbrt(ratio) : ((24389 / 27) * ratio + 16) / 116;
}
