/** A value that changes only once another was seen so many times in a row: hints that flicker help nobody. */
export interface Steady<Value> {
  readonly value: Value | undefined;
  readonly next: Value | undefined;
  readonly times: number;
}

export const TIMES = 3;

export const NOTHING_YET = { value: undefined, next: undefined, times: 0 } as const;

export function steadied<Value>(before: Steady<Value>, seen: Value): Steady<Value> {
  if (seen === before.value) return { value: before.value, next: undefined, times: 0 };
  const times = seen === before.next ? before.times + 1 : 1;
  return times >= TIMES ? { value: seen, next: undefined, times: 0 } : { value: before.value, next: seen, times };
}
