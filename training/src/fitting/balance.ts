import type { Sample } from '../dataset/sample.ts';

/**
 * How much each sample counts: within a set both classes weigh the same, so that the set a picture comes from says nothing of
 * its label; and a set weighs as the root of its size, so that the small ones are heard.
 */
export function balancedWeights(samples: readonly Sample[]): number[] {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { set, label } of samples) {
    add(set);
    add(`${set}/${label}`);
  }
  return samples.map(({ set, label }) => Math.sqrt(counts.get(set) ?? 1) / (2 * (counts.get(`${set}/${label}`) ?? 1)));
}
