import type { Translate } from '../../i18n/index.ts';
import type { ReaderWords } from '../../records/index.ts';
import { BODY_SIDES, BODY_SITES, DIAGNOSES } from '../../vocabulary/index.ts';

/** What lists call what is kept as a code, so that it is found by these words. */
export function readerWords(t: Translate): ReaderWords {
  return {
    sites: named(keysOf(BODY_SITES), (site) => t(`site.${site}`)),
    sides: named(BODY_SIDES, (side) => t(`place.sided.${side}`, { site: '' })),
    outcomes: named(['benign', 'malignant'] as const, (outcome) => t(`outcome.${outcome}`)),
    diagnoses: named(keysOf(DIAGNOSES), (diagnosis) => t(`diagnosis.${diagnosis}`)),
  };
}

function named<Key extends string>(keys: readonly Key[], nameOf: (key: Key) => string): Readonly<Record<Key, string>> {
  return Object.fromEntries(keys.map((key) => [key, nameOf(key)])) as Record<Key, string>;
}

function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  return Object.keys(table) as Key[];
}
