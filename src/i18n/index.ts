export type { Catalogues } from './catalogues.ts';
export { laterWords } from './english.ts';
export { type Language, languageFor } from './language.ts';
export { createLanguages, type Languages } from './languages.ts';
export { LanguagesProvider, useAvailableLanguages, useLanguage } from './languages-provider.tsx';
export type { Message, MessageKey, Messages, Translate } from './translate.ts';
