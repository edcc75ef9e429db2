import { MODALITIES } from '../../../src/vocabulary/index.ts';
import type { Scaling } from '../fitting/logistic-regression.ts';
import type { SeenLesion } from './seen-picture.ts';
import { topEigenvectors } from './top-eigenvectors.ts';

/** Rows of a projection: coordinate = row . features + offset. */
export interface Projection {
  readonly rows: readonly Float64Array[];
  readonly offsets: readonly number[];
}

/** Coordinates of variance 1 among lesions, and where the lesions of each modality have their middle. */
export interface DistanceSpace extends Projection {
  readonly centres: readonly Float64Array[];
}

/** Of the largest variance: directions in which lesions hardly differ would blow up noise. */
const LEAST_VARIANCE = 1e-4;

/**
 * Fits the space in which the distance from lesions is measured: the principal components of the features around the mean of
 * their modality, whitened. The shared covariance is that of Lee 2018 (arXiv:1807.03888), with modalities for classes: those
 * are known of every data set. Both weigh the same, whatever their numbers.
 *
 * @param scaling by which features are brought to one scale first.
 * @param dimensions at most; fewer for few lesions.
 */
export function fitDistance(lesions: readonly SeenLesion[], scaling: Scaling, dimensions: number): DistanceSpace {
  const groups = MODALITIES.map((modality) =>
    lesions.filter((lesion) => lesion.modality === modality).map(({ features }) => scaled(features, scaling)),
  ).filter((group) => group.length > 0);
  const means = groups.map(meanOf);
  const covariance = sharedCovariance(groups, means);
  const count = Math.min(dimensions, Math.max(1, lesions.length - groups.length));
  const pairs = topEigenvectors(covariance, count);
  const floor = LEAST_VARIANCE * (pairs[0]?.value ?? 1);
  const rows = pairs
    .filter(({ value }) => value > floor)
    .map(({ value, vector }) => vector.map((part, j) => part / Math.sqrt(value) / (scaling.deviation[j] as number)));
  const offsets = rows.map((row) => -row.reduce((sum, part, j) => sum + part * (scaling.mean[j] as number), 0));
  const centres = means.map((mean) =>
    Float64Array.from(rows, (row) =>
      row.reduce((sum, part, j) => sum + part * (mean[j] as number) * (scaling.deviation[j] as number), 0),
    ),
  );
  return { rows, offsets, centres };
}

/** The same space with its first coordinates alone. */
export function firstCoordinates({ rows, offsets, centres }: DistanceSpace, count: number): DistanceSpace {
  return {
    rows: rows.slice(0, count),
    offsets: offsets.slice(0, count),
    centres: centres.map((centre) => centre.slice(0, count)),
  };
}

function scaled(features: Float32Array, { mean, deviation }: Scaling): Float64Array {
  return Float64Array.from(features, (value, j) => (value - (mean[j] as number)) / (deviation[j] as number));
}

function meanOf(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows)
    for (let j = 0; j < mean.length; j++) mean[j] = (mean[j] as number) + (row[j] as number) / rows.length;
  return mean;
}

function sharedCovariance(groups: readonly Float64Array[][], means: readonly Float64Array[]): Float64Array[] {
  const size = means[0]?.length ?? 0;
  const covariance = Array.from({ length: size }, () => new Float64Array(size));
  for (const [group, rows] of groups.entries()) {
    const mean = means[group] as Float64Array;
    for (const row of rows)
      addOuterProduct(
        covariance,
        row.map((value, j) => value - (mean[j] as number)),
        1 / rows.length / groups.length,
      );
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) at(covariance, j)[i] = at(covariance, i)[j] as number;
  return covariance;
}

/** Of the lower triangle. */
function addOuterProduct(matrix: readonly Float64Array[], row: Float64Array, weight: number): void {
  for (let i = 0; i < row.length; i++) {
    const target = at(matrix, i);
    const factor = weight * (row[i] as number);
    for (let j = 0; j <= i; j++) target[j] = (target[j] as number) + factor * (row[j] as number);
  }
}

function at(matrix: readonly Float64Array[], row: number): Float64Array {
  return matrix[row] as Float64Array;
}
