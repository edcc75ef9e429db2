import type { Band } from '../../judgement/index.ts';
import type { TestResults } from './statistics.ts';

const RESULT: Readonly<Record<Band, keyof TestResults>> = {
  high: 'positive',
  low: 'negative',
  uncertain: 'uncertain',
  refused: 'refused',
};

export const NO_RESULTS: TestResults = { positive: 0, negative: 0, uncertain: 0, refused: 0 };

/** Examinations counted by their verdict. */
export interface ResultCounter {
  add(band: Band): void;
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
    counts: () => ({ ...counts }),
    total: () => counts.positive + counts.negative + counts.uncertain + counts.refused,
  };
}

/** A counter for each group, made when the first of it comes. */
export function countResultsBy<Key extends string>() {
  const groups = new Map<Key, ResultCounter>();
  return {
    add(key: Key, band: Band) {
      const counter = groups.get(key) ?? countResults();
      groups.set(key, counter);
      counter.add(band);
    },
    keys: (): readonly Key[] => [...groups.keys()],
    of(key: Key): TestResults & { readonly examinations: number } {
      const counter = groups.get(key);
      return { examinations: counter?.total() ?? 0, ...(counter?.counts() ?? NO_RESULTS) };
    },
  };
}
