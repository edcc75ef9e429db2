import { takeOrderStatistic } from '../order-statistic.ts';
import type { LabPlanes, Plane } from './cie-lab.ts';
import { combine, dots } from './plane-sums.ts';
import { solveLinear } from './solve-linear.ts';
import { CELLS, GRID } from './thumbnail.ts';

/** How the skin's colour may change over the picture: not at all, or like a bowl, as uneven light makes it. */
export type SkinShape = 'flat' | 'bowl';

const ROUNDS = 5;

/** Colour distances below this are noise on any skin. */
const LEAST_SCALE = 2;

/** Cells from here outwards (weights 0.05..1.05) measure how much the skin varies. */
const SURROUNDINGS = 0.2;

const ACROSS = Float32Array.from({ length: CELLS }, (_, i) => (((i % GRID) + 0.5) / GRID) * 2 - 1);
const DOWN = Float32Array.from({ length: CELLS }, (_, i) => ((Math.floor(i / GRID) + 0.5) / GRID) * 2 - 1);
const FLAT = new Float32Array(CELLS).fill(1);

const BASES: Readonly<Record<SkinShape, readonly Plane[]>> = {
  flat: [FLAT],
  bowl: [FLAT, ACROSS, DOWN, product(ACROSS, ACROSS), product(ACROSS, DOWN), product(DOWN, DOWN)],
};

const EDGE_WEIGHTS = ACROSS.map((across, i) => 0.05 + Math.max(Math.abs(across), Math.abs(DOWN[i] as number)) ** 3);

/**
 * The colour that the skin would have in each cell if there were no lesion: a surface fitted to the picture by weighted
 * least squares, cells near the edge counting most, and reweighted so that what differs from it (lesion, ink, glare)
 * counts little (Holland and Welsch 1977, doi:10.1080/03610927708827533).
 *
 * @param ignored 1 where a cell is no skin.
 */
export function skinSurface(lab: LabPlanes, ignored: Uint8Array, shape: SkinShape): LabPlanes {
  const basis = BASES[shape];
  const prior = new Float32Array(CELLS);
  for (let i = 0; i < CELLS; i++) if (!ignored[i]) prior[i] = EDGE_WEIGHTS[i] as number;
  const weights = Float32Array.from(prior);
  const surface = [new Float32Array(CELLS), new Float32Array(CELLS), new Float32Array(CELLS)] as const;
  fitSurface(surface, lab, basis, weights);
  for (let round = 1; round < ROUNDS; round++) {
    reweight(weights, prior, distances(lab, surface));
    fitSurface(surface, lab, basis, weights);
  }
  return surface;
}

function fitSurface(surface: LabPlanes, lab: LabPlanes, basis: readonly Plane[], weights: Plane) {
  const columns = [...lab, ...basis];
  const weighted = new Float32Array(CELLS);
  const sums = basis.map((row) => {
    for (let i = 0; i < CELLS; i++) weighted[i] = (row[i] as number) * (weights[i] as number);
    return dots(weighted, columns);
  });
  // The small number on the diagonal keeps the sums solvable when every cell is ignored.
  const matrix = sums.map((row, i) => basis.map((_, j) => (row[lab.length + j] ?? 0) + (i === j ? 1e-3 : 0)));
  for (const [k, plane] of surface.entries()) {
    const right = sums.map((row) => row[k] ?? 0);
    combine(plane, basis, solveLinear(matrix, right));
  }
}

function reweight(weights: Plane, prior: Plane, distance: Plane) {
  const around = new Float32Array(CELLS);
  let count = 0;
  for (let i = 0; i < CELLS; i++) if ((prior[i] as number) > SURROUNDINGS) around[count++] = distance[i] as number;
  const typical = takeOrderStatistic(around.subarray(0, count), count >> 1) ?? 0;
  const scale = Math.max(LEAST_SCALE, 1.5 * typical);
  for (let i = 0; i < CELLS; i++) {
    weights[i] = (prior[i] as number) / squared(1 + squared((distance[i] as number) / scale));
  }
}

function distances(lab: LabPlanes, surface: LabPlanes): Plane {
  const distance = new Float32Array(CELLS);
  for (let i = 0; i < CELLS; i++) {
    const lightness = (lab[0][i] as number) - (surface[0][i] as number);
    const a = (lab[1][i] as number) - (surface[1][i] as number);
    const b = (lab[2][i] as number) - (surface[2][i] as number);
    const sum = Math.fround(Math.fround(lightness * lightness) + a * a);
    distance[i] = Math.sqrt(Math.fround(sum + b * b));
  }
  return distance;
}

function product(one: Plane, other: Plane): Plane {
  return one.map((value, i) => value * (other[i] as number));
}

function squared(value: number): number {
  return value * value;
}
