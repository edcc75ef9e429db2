import { CATALOGUES, type Catalogues } from './catalogues.ts';
import { baseOf, createLanguage, type Language, languageFor } from './language.ts';

/** The language that the app speaks, which can change while it runs. */
export interface Languages {
  /** English until another one is here. */
  get(): Language;
  /** Codes of those that there are words for. */
  readonly available: readonly string[];
  /**
   * Goes over to a language; to that of the device when there is none of this code, or none is given. Resolves once it is spoken;
   * rejects when its words cannot be fetched, and goes on in the one before.
   */
  choose(code: string | undefined): Promise<void>;
  subscribe(listener: () => void): () => void;
}

/** @param preferred tags (BCP 47) of the languages that the device prefers, best first. */
export function createLanguages(preferred: readonly string[], catalogues: Catalogues = CATALOGUES): Languages {
  const english = languageFor(preferred);
  const available = ['en', ...Object.keys(catalogues)];
  const listeners = new Set<() => void>();
  let current = english;
  // Counts the choices: words that arrive late are no longer wanted.
  let choice = 0;
  const speak = (language: Language) => {
    current = language;
    for (const listener of listeners) listener();
  };
  const deviceLocale = () => preferred.find((tag) => available.includes(baseOf(tag))) ?? 'en';
  const localeOf = (code: string) => preferred.find((tag) => baseOf(tag) === code) ?? code;

  return {
    get: () => current,
    available,
    async choose(code) {
      choice++;
      const mine = choice;
      const locale = code !== undefined && available.includes(code) ? localeOf(code) : deviceLocale();
      const base = baseOf(locale);
      const load = Object.hasOwn(catalogues, base) ? catalogues[base] : undefined;
      const language = load ? createLanguage(locale, await load()) : english;
      if (mine === choice && language !== current) speak(language);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
