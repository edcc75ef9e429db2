import { nearDuplicatePairs } from '../dataset/near-duplicates.ts';
import type { Sample } from '../dataset/sample.ts';

/** Two pictures that are the same. */
export interface DuplicatePair {
  /** The same bytes, or the same photo stored in another way. */
  readonly kind: 'exact' | 'near';
  readonly pictures: readonly [Sample, Sample];
  /** Of their thumbnails; 1 for the same bytes. */
  readonly correlation: number;
}

/**
 * Exact duplicates first, then near ones that are not exact. Of several files with the same bytes each is paired with the
 * first, and only the first is compared with other pictures.
 *
 * @param hashes SHA-256 of the files.
 * @param thumbnails of the pictures that are compared; others have exact duplicates only.
 */
export function findDuplicates(
  samples: readonly Sample[],
  hashes: ReadonlyMap<Sample, string>,
  thumbnails: ReadonlyMap<Sample, Float32Array>,
): DuplicatePair[] {
  const firstWith = new Map<string, Sample>();
  const exact: DuplicatePair[] = [];
  const distinct: Sample[] = [];
  for (const sample of samples) {
    const hash = hashes.get(sample);
    const first = hash === undefined ? undefined : firstWith.get(hash);
    if (first) exact.push({ kind: 'exact', pictures: [first, sample], correlation: 1 });
    else distinct.push(sample);
    if (hash !== undefined && !first) firstWith.set(hash, sample);
  }
  const pairs = nearDuplicatePairs(distinct.map((sample) => thumbnails.get(sample) ?? new Float32Array(0)));
  const near = pairs.flatMap(({ first, second, correlation }): DuplicatePair[] => {
    const [later, earlier] = [distinct[first], distinct[second]];
    return earlier && later ? [{ kind: 'near', pictures: [earlier, later], correlation }] : [];
  });
  return [...exact, ...near];
}

/** Whether the two have labels that cannot both be right. */
export function isContradictory({ pictures: [a, b] }: DuplicatePair): boolean {
  return a.label !== b.label;
}

/** Whether the two are on two sides of a split. */
export function crossesSplits({ pictures: [a, b] }: DuplicatePair): boolean {
  return a.split !== b.split;
}
