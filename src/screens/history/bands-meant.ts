import type { Translate } from '../../i18n/index.ts';
import type { Band } from '../../judgement/index.ts';
import { BANDS } from '../history-address.ts';
import { plainWords } from '../place/plain-text.ts';

/** What somebody may mean who types the name of a result: these results, and the text without those words. */
export interface BandsMeant {
  readonly bands: readonly Band[];
  readonly rest: string;
}

/** Shorter words are parts of too many others. */
const LEAST_LETTERS = 4;
/** Languages bend the ends of words: “sospechoso”, “verdächtige”. */
const MOST_BENT = 2;

/**
 * Results that words of a text name, as the reader calls them. They are no text of a check: “suspicious” would find what is less
 * suspicious as well.
 */
export function bandsMeant(text: string, t: Translate): BandsMeant | undefined {
  const names = BANDS.map((band) => ({ band, words: plainWords(t(`band.${band}`)) }));
  const isName = (typed: string) => names.some(({ words }) => words.some((word) => isMeant(typed, word)));
  const typed = text.split(/\s+/).filter(Boolean);
  const meant = typed.flatMap(plainWords).filter(isName);
  if (meant.length === 0) return undefined;
  const all = names.filter(({ words }) => meant.every((one) => words.some((word) => isMeant(one, word))));
  const some = names.filter(({ words }) => meant.some((one) => words.some((word) => isMeant(one, word))));
  const chosen = all.length > 0 ? all : some;
  const isPart = (word: string) => isName(word) || chosen.some(({ words }) => words.includes(word));
  return {
    bands: chosen.map(({ band }) => band),
    rest: typed.filter((word) => !plainWords(word).every(isPart)).join(' '),
  };
}

function isMeant(typed: string, word: string): boolean {
  if (typed.length < LEAST_LETTERS) return false;
  if (word.startsWith(typed)) return true;
  const stem = word.slice(0, Math.max(LEAST_LETTERS, word.length - MOST_BENT));
  return typed.startsWith(stem) && typed.length <= word.length + MOST_BENT;
}
