import { seededRandom } from '../../../src/evaluation/index.ts';
import type { Sample } from '../dataset/sample.ts';

/**
 * Deals samples into folds of about equal numbers of groups, so that no group is in two.
 *
 * @returns the fold of each sample, 0 to `folds` - 1; always the same for the same groups, in whatever order they come.
 */
export function groupedFolds(samples: readonly Sample[], folds: number, seed = 1): number[] {
  const random = seededRandom(seed);
  const shuffled = [...new Set(samples.map(({ group }) => group))]
    .sort()
    .map((group) => ({ group, place: random() }))
    .sort((a, b) => a.place - b.place);
  const foldOf = new Map(shuffled.map(({ group }, i) => [group, i % folds]));
  return samples.map(({ group }) => foldOf.get(group) ?? 0);
}
