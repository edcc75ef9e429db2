import type { LabPlanes, Plane } from './cie-lab.ts';
import { solveLinear } from './solve-linear.ts';
import { CELLS, GRID } from './thumbnail.ts';

/** How the skin's colour may change over the picture: not at all, or like a bowl, as uneven light makes it. */
export type SkinShape = 'flat' | 'bowl';

const ROUNDS = 5;

/** Colour distances below this are noise on any skin. */
const LEAST_SCALE = 2;

/** Cells from here outwards (weights 0.05..1.05) measure how much the skin varies. */
const SURROUNDINGS = 0.2;

/**
 * The colour that the skin would have in each cell if there were no lesion: a surface fitted to the picture by weighted
 * least squares, cells near the edge counting most, and reweighted so that what differs from it (lesion, ink, glare)
 * counts little (Holland and Welsch 1977, doi:10.1080/03610927708827533).
 *
 * @param ignored 1 where a cell is no skin.
 */
export function skinSurface(lab: LabPlanes, ignored: Uint8Array, shape: SkinShape): LabPlanes {
  const basis = basisOf(shape);
  const prior = edgeWeights(ignored);
  let weights = prior;
  let surface = fitSurface(lab, basis, weights);
  for (let round = 1; round < ROUNDS; round++) {
    weights = reweighted(prior, distances(lab, surface));
    surface = fitSurface(lab, basis, weights);
  }
  return surface;
}

function basisOf(shape: SkinShape): readonly Plane[] {
  const across = Float32Array.from({ length: CELLS }, (_, i) => (((i % GRID) + 0.5) / GRID) * 2 - 1);
  const down = Float32Array.from({ length: CELLS }, (_, i) => ((Math.floor(i / GRID) + 0.5) / GRID) * 2 - 1);
  const product = (one: Plane, other: Plane) => one.map((value, i) => value * (other[i] as number));
  const flat = new Float32Array(CELLS).fill(1);
  if (shape === 'flat') return [flat];
  return [flat, across, down, product(across, across), product(across, down), product(down, down)];
}

function edgeWeights(ignored: Uint8Array): Plane {
  return Float32Array.from(ignored, (skip, i) => {
    const across = Math.abs((((i % GRID) + 0.5) / GRID) * 2 - 1);
    const down = Math.abs(((Math.floor(i / GRID) + 0.5) / GRID) * 2 - 1);
    return skip ? 0 : 0.05 + Math.max(across, down) ** 3;
  });
}

function fitSurface(lab: LabPlanes, basis: readonly Plane[], weights: Plane): LabPlanes {
  const weighted = basis.map((plane) => plane.map((value, i) => value * (weights[i] as number)));
  // The small number on the diagonal keeps the sums solvable when every cell is ignored.
  const matrix = weighted.map((row, i) => basis.map((column, j) => dot(row, column) + (i === j ? 1e-3 : 0)));
  const surfaceOf = (plane: Plane) => {
    const factors = solveLinear(
      matrix,
      weighted.map((row) => dot(row, plane)),
    );
    const surface = new Float32Array(CELLS);
    for (const [k, factor] of factors.entries()) {
      const term = basis[k] as Plane;
      for (let i = 0; i < CELLS; i++) surface[i] = (surface[i] as number) + factor * (term[i] as number);
    }
    return surface;
  };
  return [surfaceOf(lab[0]), surfaceOf(lab[1]), surfaceOf(lab[2])];
}

function reweighted(prior: Plane, distance: Plane): Plane {
  const around = distance.filter((_, i) => (prior[i] as number) > SURROUNDINGS).sort();
  const scale = Math.max(LEAST_SCALE, 1.5 * (around[around.length >> 1] ?? 0));
  return prior.map((weight, i) => weight / squared(1 + squared((distance[i] as number) / scale)));
}

function distances(lab: LabPlanes, surface: LabPlanes): Plane {
  const squares = new Float32Array(CELLS);
  for (const k of [0, 1, 2] as const) {
    for (let i = 0; i < CELLS; i++) {
      const difference = (lab[k][i] as number) - (surface[k][i] as number);
      squares[i] = (squares[i] as number) + difference * difference;
    }
  }
  return squares.map(Math.sqrt);
}

function dot(one: Plane, other: Plane): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += (one[i] as number) * (other[i] as number);
  return sum;
}

function squared(value: number): number {
  return value * value;
}
