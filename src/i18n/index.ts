export { type Language, LanguageProvider, languageFor, useLanguage } from './language.ts';
export type { Message, MessageKey, Messages, Translate } from './translate.ts';
