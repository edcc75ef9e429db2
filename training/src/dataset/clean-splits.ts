import { clusterNearDuplicates } from './near-duplicates.ts';
import type { Sample, Split } from './sample.ts';

const HELD_BACK_MOST_FIRST: readonly Split[] = ['test', 'validation', 'training'];

/**
 * Leaves out what would let one split leak into another: of a cluster of near duplicates that crosses splits, only the part
 * in the split that is held back the most stays.
 */
export function dropLeaks(samples: readonly Sample[], thumbnails: ReadonlyMap<Sample, Float32Array>): Sample[] {
  const clusters = clusterNearDuplicates(samples.map((sample) => thumbnails.get(sample) ?? new Float32Array(0)));
  const keptSplit = new Map<number, Split>();
  for (const split of HELD_BACK_MOST_FIRST) {
    for (const [i, cluster] of clusters.entries()) {
      if (samples[i]?.split === split && !keptSplit.has(cluster)) keptSplit.set(cluster, split);
    }
  }
  return samples.filter((sample, i) => keptSplit.get(clusters[i] ?? -1) === sample.split);
}
