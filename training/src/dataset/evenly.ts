/** At most `count` of a list, spread evenly over it. */
export function evenly<T>(all: readonly T[], count: number): T[] {
  if (count === 0) return [];
  const step = Math.max(1, all.length / count);
  return all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}
