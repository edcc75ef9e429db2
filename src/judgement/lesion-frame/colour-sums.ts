import type { LabPlanes } from './cie-lab.ts';

/** Running sums over cells, from which mean and variance follow. */
export interface ColourSums {
  count: number;
  readonly sums: [number, number, number];
  readonly squares: [number, number, number];
}

export function noColour(): ColourSums {
  return { count: 0, sums: [0, 0, 0], squares: [0, 0, 0] };
}

/** Adds one cell to the sums, and returns them. */
export function withCell(colour: ColourSums, lab: LabPlanes, cell: number): ColourSums {
  colour.count++;
  for (const k of [0, 1, 2] as const) {
    const value = lab[k][cell] as number;
    colour.sums[k] += value;
    colour.squares[k] += value * value;
  }
  return colour;
}

/** Mean of each plane, and the variances of the three planes added up. No cells: zeros. */
export function colourOf({ count, sums, squares }: ColourSums): {
  readonly mean: readonly number[];
  readonly variance: number;
} {
  const cells = Math.max(1, count);
  const mean = sums.map((sum) => sum / cells);
  const variance = squares.reduce((total, square, k) => total + Math.max(0, square / cells - (mean[k] as number) ** 2), 0);
  return { mean, variance };
}
