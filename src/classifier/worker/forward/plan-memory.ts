import type { Value } from './graph.ts';
import { readBy, type Step, writtenBy } from './plan-steps.ts';

/** A value's time, in steps from 0, and its size. */
export interface Life {
  readonly name: string;
  readonly floats: number;
  readonly first: number;
  /** The last step that needs it. */
  readonly last: number;
}

/** Where values lie, in floats from the start, and how many floats that takes. */
export interface MemoryPlan {
  readonly places: ReadonlyMap<string, number>;
  readonly floats: number;
}

/** Places begin at multiples of this: a cache line. */
export const ALIGNMENT = 16;

/**
 * When each value is needed: from the step that makes it to the last that reads it.
 *
 * @param outputs - names of values that are read after the last step.
 */
export function livesOf(input: Value, steps: readonly Step[], outputs: readonly string[]): Life[] {
  const lifeOf = (value: Value, first: number): Life => {
    const readers = steps.flatMap((step, i) => (readBy(step).name === value.name ? [i] : []));
    const last = outputs.includes(value.name) ? steps.length : Math.max(first, ...readers);
    return { name: value.name, floats: value.size ** 2 * value.channels, first, last };
  };
  return [lifeOf(input, 0), ...steps.flatMap((step, i) => writtenBy(step).map((value) => lifeOf(value, i)))];
}

/** Gives each value, in the order of their lives, the first place that is free as long as it lives. */
export function planMemory(lives: readonly Life[]): MemoryPlan {
  const places = new Map<string, number>();
  const placed: { readonly life: Life; readonly from: number; readonly to: number }[] = [];
  for (const life of lives) {
    const size = Math.ceil(life.floats / ALIGNMENT) * ALIGNMENT;
    const inTheWay = placed.filter(({ life: other }) => other.first <= life.last && life.first <= other.last);
    let from = 0;
    for (const other of inTheWay.sort((a, b) => a.from - b.from)) {
      if (other.from >= from + size) break;
      from = Math.max(from, other.to);
    }
    places.set(life.name, from);
    placed.push({ life, from, to: from + size });
  }
  return { places, floats: Math.max(0, ...placed.map(({ to }) => to)) };
}
