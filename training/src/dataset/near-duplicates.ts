import { allOrientations, differenceHash, hammingDistance, type PerceptualHash } from './perceptual-hash.ts';

/** Side of the thumbnails that are compared, in pixels. */
export const THUMBNAIL_SIZE = 32;

/** Bits of 64 in which two hashes may differ for the thumbnails to be compared. */
const NOMINATING_DISTANCE = 8;
const DUPLICATE_CORRELATION = 0.97;

/**
 * Which pictures show the same photo, whatever way it is turned or mirrored: a perceptual hash nominates pairs, the
 * correlation of their thumbnails decides, and pairs that share a picture make one cluster.
 *
 * @param thumbnails grey, [32 * 32] each.
 * @returns the cluster's number for each picture; pictures without a double are alone in theirs.
 */
export function clusterNearDuplicates(thumbnails: readonly Float32Array[]): number[] {
  const orientations = thumbnails.map((thumbnail) => allOrientations(thumbnail, THUMBNAIL_SIZE).map(standardise));
  const hashes = orientations.map((turned) => turned.map((grey) => differenceHash(grey, THUMBNAIL_SIZE)));
  const clusters = thumbnails.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (clusters[root] !== root) root = clusters[root] ?? root;
    return root;
  };
  for (const [i, [upright]] of orientations.entries()) {
    const hash = hashes[i]?.[0];
    if (!upright || !hash) continue;
    for (let j = 0; j < i; j++) {
      const turned = nominated(hash, hashes[j] ?? []);
      if (turned.some((k) => correlation(upright, orientations[j]?.[k] ?? upright) >= DUPLICATE_CORRELATION)) {
        clusters[rootOf(i)] = rootOf(j);
      }
    }
  }
  return clusters.map((_, i) => rootOf(i));
}

const NONE: readonly number[] = [];

/** The orientations of another picture whose hashes are near. A plain loop: it runs for every pair of pictures. */
function nominated(hash: PerceptualHash, others: readonly PerceptualHash[]): readonly number[] {
  let found: number[] | undefined;
  for (let k = 0; k < others.length; k++) {
    const other = others[k];
    if (!other || hammingDistance(hash, other) > NOMINATING_DISTANCE) continue;
    found ??= [];
    found.push(k);
  }
  return found ?? NONE;
}

/** Mean 0 and length 1, so that a dot product is Pearson's correlation. A flat picture becomes zeros. */
function standardise(grey: Float32Array): Float32Array {
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  const length = Math.sqrt(grey.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return grey.map((value) => (length > 1e-6 ? (value - mean) / length : 0));
}

function correlation(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
