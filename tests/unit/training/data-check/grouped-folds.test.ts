import { describe, expect, it } from 'vitest';
import { groupedFolds } from '../../../../training/src/data-check/grouped-folds.ts';
import { sampleOf } from './samples.ts';

describe('grouped folds', () => {
  const samples = Array.from({ length: 100 }, (_, i) => sampleOf({ file: `${i}.jpg`, group: `lesion ${i % 23}` }));

  it('keep the pictures of a group together and the folds about equal', () => {
    const folds = groupedFolds(samples, 5);
    const foldsOfGroup = new Map<string, Set<number>>();
    for (const [i, { group }] of samples.entries()) {
      foldsOfGroup.set(group, (foldsOfGroup.get(group) ?? new Set()).add(folds[i] ?? -1));
    }
    expect([...foldsOfGroup.values()].every((of) => of.size === 1)).toBe(true);
    const groups = [0, 1, 2, 3, 4].map((fold) => [...foldsOfGroup.values()].filter((of) => of.has(fold)).length);
    expect(groups.sort()).toEqual([4, 4, 5, 5, 5]);
  });

  it('do not depend on the order of the pictures', () => {
    const reversed = [...samples].reverse();
    expect(groupedFolds(reversed, 5)).toEqual(groupedFolds(samples, 5).reverse());
  });
});
