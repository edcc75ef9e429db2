import { nominatePairs } from './nominate-pairs.ts';
import { orientationTables, turned } from './orientations.ts';
import { differenceHash } from './perceptual-hash.ts';

/** Side of the thumbnails that are compared, in pixels. */
export const THUMBNAIL_SIZE = 32;

/** Bits of 64 in which two hashes may differ for the thumbnails to be compared. */
const NOMINATING_DISTANCE = 10;
const DUPLICATE_CORRELATION = 0.97;

/** Two pictures that show the same photo, by their places in the list: `second` comes before `first`. */
export interface NearDuplicates {
  readonly first: number;
  readonly second: number;
  /** Of their thumbnails in the orientation in which they are most alike, {@link DUPLICATE_CORRELATION} to 1. */
  readonly correlation: number;
}

/**
 * Which pictures show the same photo, whatever way it is turned or mirrored: a perceptual hash nominates pairs, the
 * correlation of their thumbnails decides. The thumbnails have colour, which parts look-alikes, and are small, which forgives
 * a crop of a hundredth.
 *
 * @param thumbnails [32, 32, 3] each; one of length 0 has no double.
 */
export function nearDuplicatePairs(thumbnails: readonly Float32Array[]): NearDuplicates[] {
  const tables = orientationTables(THUMBNAIL_SIZE);
  const hashes = thumbnails.map((thumbnail) => {
    const grey = lumaOf(thumbnail);
    return tables.flatMap((table) => (grey.length > 0 ? [differenceHash(turned(grey, table), THUMBNAIL_SIZE)] : []));
  });
  const standardised = thumbnails.map(standardise);
  const pairs = new Map<number, NearDuplicates>();
  nominatePairs(hashes, NOMINATING_DISTANCE, (first, second, orientation) => {
    const [a, b, table] = [standardised[first], standardised[second], tables[orientation]];
    const correlation = a && b && table ? dotProduct(a, b, table) : 0;
    const key = first * thumbnails.length + second;
    if (correlation < DUPLICATE_CORRELATION || correlation <= (pairs.get(key)?.correlation ?? 0)) return;
    pairs.set(key, { first, second, correlation: Math.min(1, correlation) });
  });
  return [...pairs.values()].sort((a, b) => a.first - b.first || a.second - b.second);
}

/**
 * {@link nearDuplicatePairs}, where pairs that share a picture make one cluster.
 *
 * @returns the cluster's number for each picture; pictures without a double are alone in theirs.
 */
export function clusterNearDuplicates(thumbnails: readonly Float32Array[]): number[] {
  const clusters = thumbnails.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (clusters[root] !== root) root = clusters[root] ?? root;
    return root;
  };
  for (const { first, second } of nearDuplicatePairs(thumbnails)) clusters[rootOf(first)] = rootOf(second);
  return clusters.map((_, i) => rootOf(i));
}

const CHANNELS = 3;

/** Luma by ITU-R BT.601. */
function lumaOf(thumbnail: Float32Array): Float32Array {
  const grey = new Float32Array(thumbnail.length / CHANNELS);
  for (let i = 0; i < grey.length; i++) {
    const at = i * CHANNELS;
    grey[i] =
      0.299 * (thumbnail[at] as number) + 0.587 * (thumbnail[at + 1] as number) + 0.114 * (thumbnail[at + 2] as number);
  }
  return grey;
}

/**
 * Each channel's mean 0 and the whole of length 1, so that a dot product is the correlation of two pictures within their
 * channels: that all skin is redder than blue makes no two alike. A flat picture becomes zeros.
 */
function standardise(thumbnail: Float32Array): Float32Array {
  const means = new Float64Array(CHANNELS);
  for (const [i, value] of thumbnail.entries()) {
    means[i % CHANNELS] = (means[i % CHANNELS] as number) + (value * CHANNELS) / thumbnail.length;
  }
  const centred = thumbnail.map((value, i) => value - (means[i % CHANNELS] as number));
  const length = Math.sqrt(centred.reduce((sum, value) => sum + value * value, 0));
  return centred.map((value) => (length > 1e-3 ? value / length : 0));
}

/** Of one picture with another that is turned by a table. */
function dotProduct(a: Float32Array, b: Float32Array, table: Int32Array): number {
  let sum = 0;
  for (let i = 0; i < table.length; i++) {
    const from = (table[i] as number) * CHANNELS;
    for (let channel = 0; channel < CHANNELS; channel++) {
      sum += (a[i * CHANNELS + channel] as number) * (b[from + channel] as number);
    }
  }
  return sum;
}
