/**
 * Groups things that share a key, directly or through others that share keys with both.
 *
 * @param keysOf the keys of each thing; one without keys is alone.
 * @returns the groups, in the order of their first members.
 */
export function groupByKeys<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): T[][] {
  const parents = things.map((_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  const firstWith = new Map<string, number>();
  for (const [i, thing] of things.entries()) {
    for (const key of keysOf(thing)) {
      const first = firstWith.get(key);
      if (first === undefined) firstWith.set(key, i);
      else joinEarlier(parents, rootOf(i), rootOf(first));
    }
  }
  const groups = new Map<number, T[]>();
  for (const [i, thing] of things.entries()) {
    const group = groups.get(rootOf(i));
    if (group) group.push(thing);
    else groups.set(rootOf(i), [thing]);
  }
  return [...groups.values()];
}

function joinEarlier(parents: number[], a: number, b: number) {
  parents[Math.max(a, b)] = Math.min(a, b);
}
