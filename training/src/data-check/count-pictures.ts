import type { Split } from '../dataset/sample.ts';
import type { CheckedFolder, Counts } from './data-check.ts';

const SPLITS: readonly Split[] = ['training', 'validation', 'test'];

/** Counts by folder, set and split, in that order; empty ones are left out. */
export function countPictures(folders: readonly CheckedFolder[]): Counts[] {
  return folders.flatMap(({ folder, samples }) =>
    [...new Set(samples.map(({ set }) => set))].flatMap((set) =>
      SPLITS.flatMap((split) => {
        const members = samples.filter((sample) => sample.set === set && sample.split === split);
        if (members.length === 0) return [];
        return {
          folder,
          set,
          split,
          toBeDrawn: members.filter(({ toBeDrawn }) => toBeDrawn !== undefined).length,
          pictures: members.length,
          labels: countBy(members.map(({ label }) => label)),
          diagnoses: countBy(members.flatMap(({ diagnosis }) => diagnosis ?? [])),
        };
      }),
    ),
  );
}

/** How often each name occurs, the commonest first. */
export function countBy(names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}
