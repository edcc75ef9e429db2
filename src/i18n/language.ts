import { createContext, useContext } from 'react';
import { en } from './messages/en.ts';
import { createTranslate, type Messages, type Translate } from './translate.ts';

/** Words and formats of one language. */
export interface Language {
  readonly code: string;
  readonly t: Translate;
  /** A share 0..1 as whole percent. */
  percent(share: number): string;
  /** A probability 0..1 as whole percent that never says 0% or 100%. */
  probability(share: number): string;
  /** A figure 0..1 with two decimals. */
  figure(value: number): string;
  /** An ISO date with its time of day. */
  moment(iso: string): string;
  /** The same to the second, where two must be told apart. */
  exactMoment(iso: string): string;
}

const CATALOGUES: Readonly<Record<string, Messages>> = { en };

/** The first of the preferred languages that there is a catalogue for, else English. */
export function languageFor(preferred: readonly string[]): Language {
  const locale = preferred.find((tag) => Object.hasOwn(CATALOGUES, baseOf(tag))) ?? 'en';
  return createLanguage(locale, CATALOGUES[baseOf(locale)] ?? en);
}

function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

function createLanguage(locale: string, messages: Messages): Language {
  const t = createTranslate(locale, messages);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const figures = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const exactMoments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  return {
    code: baseOf(locale),
    t,
    percent: (share) => percents.format(share),
    probability: (share) => {
      if (share < 0.01) return t('verdict.probability.under', { percent: percents.format(0.01) });
      if (share > 0.99) return t('verdict.probability.over', { percent: percents.format(0.99) });
      return percents.format(share);
    },
    figure: (value) => figures.format(value),
    moment: (iso) => moments.format(new Date(iso)),
    exactMoment: (iso) => exactMoments.format(new Date(iso)),
  };
}

const LanguageContext = createContext(languageFor([]));

export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}
