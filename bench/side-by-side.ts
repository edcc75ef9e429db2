const ROUNDS = 15;
const WARM_UP = 3;

/** Medians of functions that take turns, in milliseconds per image; each comes with the images that it works on. */
export function sideBySide<T extends readonly (readonly [() => unknown, number])[]>(runs: T): { [K in keyof T]: number } {
  const times = runs.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, [run, images]] of runs.entries()) {
      const start = performance.now();
      run();
      if (round >= WARM_UP) times[i]?.push((performance.now() - start) / images);
    }
  }
  return times.map(median) as { [K in keyof T]: number };
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
