import { seededRandom } from './random.ts';

/** How often each item comes up in resamples over groups, drawn with replacement. All share one buffer: look at each before the next. */
export function* drawGroupCounts(
  items: readonly { readonly group: string }[],
  resamples: number,
  seed: number,
): Generator<Uint32Array> {
  const groups = new Map([...new Set(items.map(({ group }) => group))].map((name, i) => [name, i]));
  const groupOf = Uint32Array.from(items, ({ group }) => groups.get(group) ?? 0);
  const random = seededRandom(seed);
  const drawn = new Uint32Array(groups.size);
  const counts = new Uint32Array(items.length);
  for (let r = 0; r < resamples; r++) {
    drawn.fill(0);
    for (let i = 0; i < drawn.length; i++) {
      const group = Math.floor(random() * drawn.length);
      drawn[group] = (drawn[group] as number) + 1;
    }
    for (let i = 0; i < counts.length; i++) counts[i] = drawn[groupOf[i] as number] as number;
    yield counts;
  }
}
