import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Language } from './language.ts';
import { createLanguages, type Languages } from './languages.ts';

const LanguagesContext = createContext(createLanguages([]));

interface LanguagesProviderProps {
  readonly languages: Languages;
  readonly children: ReactNode;
}

/** Without one above, the app speaks English. */
export function LanguagesProvider({ languages, children }: LanguagesProviderProps) {
  return <LanguagesContext value={languages}>{children}</LanguagesContext>;
}

/** The language that is spoken now. */
export function useLanguage(): Language {
  const { subscribe, get } = useContext(LanguagesContext);
  return useSyncExternalStore(subscribe, get);
}

/** Codes of the languages that can be chosen. */
export function useAvailableLanguages(): readonly string[] {
  return useContext(LanguagesContext).available;
}
