import type { Band, Scope } from '../../judgement/index.ts';
import type { CountedResults, TestResults } from './statistics.ts';

const RESULT: Readonly<Record<Band, keyof TestResults>> = {
  high: 'positive',
  low: 'negative',
  uncertain: 'uncertain',
  refused: 'refused',
};

const RESULTS = Object.values(RESULT);

const NO_RESULTS: TestResults = { positive: 0, negative: 0, uncertain: 0, refused: 0 };

const NOTHING_COUNTED: CountedResults = { ...NO_RESULTS, outOfScope: NO_RESULTS };

/** Examinations counted by their verdict. */
export interface ResultCounter {
  add(band: Band, scope: Scope): void;
  addAll(results: CountedResults): void;
  counts(): CountedResults;
  /** Of all verdicts together. */
  total(): number;
}

export function countResults(): ResultCounter {
  const counts = { ...NO_RESULTS };
  const outOfScope = { ...NO_RESULTS };
  return {
    add(band, scope) {
      counts[RESULT[band]]++;
      if (scope === 'outside') outOfScope[RESULT[band]]++;
    },
    addAll(results) {
      for (const result of RESULTS) {
        counts[result] += results[result];
        outOfScope[result] += results.outOfScope[result];
      }
    },
    counts: () => ({ ...counts, outOfScope: { ...outOfScope } }),
    total: () => counts.positive + counts.negative + counts.uncertain + counts.refused,
  };
}

/** As people are shown them: what is out of scope is not judged, whatever its score. */
export function shownResults({ positive, negative, uncertain, refused, outOfScope }: CountedResults): TestResults {
  return {
    positive: positive - outOfScope.positive,
    negative: negative - outOfScope.negative,
    uncertain: uncertain - outOfScope.uncertain,
    refused: refused + outOfScope.positive + outOfScope.negative + outOfScope.uncertain,
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
    add: (key: Key, band: Band, scope: Scope) => counterOf(key).add(band, scope),
    addAll: (key: Key, results: CountedResults) => counterOf(key).addAll(results),
    keys: (): readonly Key[] => [...groups.keys()],
    of(key: Key): CountedResults & { readonly examinations: number } {
      const counter = groups.get(key);
      return { examinations: counter?.total() ?? 0, ...(counter?.counts() ?? NOTHING_COUNTED) };
    },
  };
}
