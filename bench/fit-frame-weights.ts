import { findRegions } from '../src/judgement/lesion-frame/find-lesions.ts';
import { termsOf } from '../src/judgement/lesion-frame/fit-of-region.ts';
import { solveLinear } from '../src/judgement/lesion-frame/solve-linear.ts';
import { overlapOf } from './box-overlap.ts';
import type { MaskedPicture } from './masked-pictures.ts';

/** Of the sum of all pictures' weights: keeps the fit from leaning on features that say the same. */
const RIDGE = 1e-4;

interface Sums {
  readonly matrix: number[][];
  readonly right: number[];
  pictures: number;
}

/**
 * Weights of the expected overlap of a region's box with the lesion's: ridge regression over all regions of all pictures,
 * each set counting alike, and each picture in it.
 */
export async function fitFrameWeights(pictures: AsyncIterable<MaskedPicture>): Promise<number[]> {
  const sets = new Map<string, Sums>();
  for await (const { set, thumbnail, truth } of pictures) {
    const regions = findRegions(thumbnail);
    const rows = regions.map(({ box, features }) => ({ terms: termsOf(features), overlap: overlapOf(box, truth) }));
    const sums = sets.get(set) ?? noSums(rows[0]?.terms.length ?? 0);
    for (const { terms, overlap } of rows) addTo(sums, terms, overlap, 1 / rows.length);
    sums.pictures++;
    sets.set(set, sums);
  }
  const all = [...sets.values()];
  const mean = (value: (sums: Sums) => number) => all.reduce((sum, sums) => sum + value(sums) / sums.pictures, 0);
  const size = all[0]?.right.length ?? 0;
  const places = [...new Array(size).keys()];
  return solveLinear(
    places.map((i) => places.map((j) => mean(({ matrix }) => matrix[i]?.[j] ?? 0) + (i === j ? RIDGE * all.length : 0))),
    places.map((i) => mean(({ right }) => right[i] ?? 0)),
  );
}

function noSums(size: number): Sums {
  const zeros = () => new Array<number>(size).fill(0);
  return { matrix: Array.from({ length: size }, zeros), right: zeros(), pictures: 0 };
}

function addTo({ matrix, right }: Sums, terms: readonly number[], overlap: number, weight: number) {
  for (const [i, term] of terms.entries()) {
    right[i] = (right[i] ?? 0) + weight * term * overlap;
    const row = matrix[i] ?? [];
    for (const [j, other] of terms.entries()) row[j] = (row[j] ?? 0) + weight * term * other;
  }
}
