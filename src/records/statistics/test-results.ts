import type { Band } from '../../judgement/index.ts';
import type { TestResults } from './statistics.ts';

const RESULT: Readonly<Record<Band, keyof TestResults>> = {
  high: 'positive',
  low: 'negative',
  uncertain: 'uncertain',
  refused: 'refused',
};

const RESULTS = Object.values(RESULT);

export const NO_RESULTS: TestResults = { positive: 0, negative: 0, uncertain: 0, refused: 0 };

/** Examinations counted by their verdict. */
export interface ResultCounter {
  add(band: Band): void;
  addAll(results: TestResults): void;
  counts(): TestResults;
  /** Of all verdicts together. */
  total(): number;
}

export function countResults(): ResultCounter {
  const counts = { ...NO_RESULTS };
  return {
    add(band) {
      counts[RESULT[band]]++;
    },
    addAll(results) {
      for (const result of RESULTS) counts[result] += results[result];
    },
    counts: () => ({ ...counts }),
    total: () => counts.positive + counts.negative + counts.uncertain + counts.refused,
  };
}

/** A counter for each group, made when the first of it comes. */
export function countResultsBy<Key extends string>() {
  const groups = new Map<Key, ResultCounter>();
  const counterOf = (key: Key) => {
    const counter = groups.get(key) ?? countResults();
    groups.set(key, counter);
    return counter;
  };
  return {
    add: (key: Key, band: Band) => counterOf(key).add(band),
    addAll: (key: Key, results: TestResults) => counterOf(key).addAll(results),
    keys: (): readonly Key[] => [...groups.keys()],
    of(key: Key): TestResults & { readonly examinations: number } {
      const counter = groups.get(key);
      return { examinations: counter?.total() ?? 0, ...(counter?.counts() ?? NO_RESULTS) };
    },
  };
}
