import { AGE_BANDS, ageBandOf, BODY_SITES } from '../../../src/vocabulary/index.ts';
import type { Sample } from '../dataset/sample.ts';

export const NOT_STATED = 'not stated';

/** By what pictures are grouped. Each is the picture's key, so that the groups make up all pictures. */
export const KEYS = {
  sex: ({ sex }) => sex ?? NOT_STATED,
  ageBand: ({ age }) => (age === undefined ? NOT_STATED : ageBandOf(age)),
  region: ({ site }) => (site === undefined ? NOT_STATED : BODY_SITES[site].region),
  site: ({ site }) => site ?? NOT_STATED,
  skinType: ({ skinType }) => (skinType === undefined ? NOT_STATED : String(skinType)),
  source: sourceKey,
  set: ({ set }) => set,
} as const satisfies Record<string, (sample: Sample) => string>;

/** The source inside its set, since sets may use the same names. */
export function sourceKey({ set, source }: Sample): string {
  return source === undefined ? `${set}, ${NOT_STATED}` : `${set}, ${source}`;
}

/** The keys in the order of the first sample of each. */
export function distinct(samples: readonly Sample[], keyOf: (sample: Sample) => string): string[] {
  return [...new Set(samples.map(keyOf))];
}

/** Age bands from the youngest, other keys by the alphabet, what is not stated last. */
export function inOrder<T extends { readonly key: string }>(rows: readonly T[]): T[] {
  const place = (key: string) => (key === NOT_STATED ? AGE_BANDS.length : AGE_BANDS.findIndex(({ band }) => band === key));
  return [...rows].sort((a, b) => place(a.key) - place(b.key) || (a.key < b.key ? -1 : 1));
}
