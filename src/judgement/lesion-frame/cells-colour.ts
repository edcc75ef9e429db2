import type { LabPlanes } from './cie-lab.ts';

/** The colour of some cells. */
export interface CellsColour {
  /** L*, a* and b*. No cells: zeros. */
  readonly mean: readonly [lightness: number, a: number, b: number];
  /** The variances of the three, added up. */
  readonly variance: number;
}

/** Mean and variance of the colour over some cells. */
export function colourOf([lightness, a, b]: LabPlanes, cells: Int16Array): CellsColour {
  let lightnessSum = 0;
  let lightnessSquares = 0;
  let aSum = 0;
  let aSquares = 0;
  let bSum = 0;
  let bSquares = 0;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as number;
    const l = lightness[cell] as number;
    const red = a[cell] as number;
    const yellow = b[cell] as number;
    lightnessSum += l;
    lightnessSquares += l * l;
    aSum += red;
    aSquares += red * red;
    bSum += yellow;
    bSquares += yellow * yellow;
  }
  const share = Math.max(1, cells.length);
  const mean = [lightnessSum / share, aSum / share, bSum / share] as const;
  const spread = (squares: number, k: 0 | 1 | 2) => Math.max(0, squares / share - mean[k] ** 2);
  return { mean, variance: spread(lightnessSquares, 0) + spread(aSquares, 1) + spread(bSquares, 2) };
}
