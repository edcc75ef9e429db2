import { english } from './english.ts';
import { createTranslate, type Messages, type Translate } from './translate.ts';

/** Words and formats of one language. */
export interface Language {
  readonly code: string;
  /** A tag (BCP 47) with the region, for formats by Intl. */
  readonly locale: string;
  readonly t: Translate;
  /** A share 0..1 as whole percent. */
  percent(share: number): string;
  /**
   * A probability 0..1 as whole percent that never says 0% or 100%.
   *
   * @param marks that it is read beside: where it would look the same as one of them, it has a decimal.
   */
  probability(share: number, marks: readonly (number | undefined)[]): string;
  /** A threshold 0..1, with a decimal where it has one. */
  threshold(share: number): string;
  /** A figure 0..1 with two decimals. */
  figure(value: number): string;
  /** An ISO date with its time of day. */
  moment(iso: string): string;
  /** The same to the second, where two must be told apart. */
  exactMoment(iso: string): string;
  /** Several in one sentence, such as "a, b and c". */
  list(words: readonly string[]): string;
  /** Bytes as the gigabytes, megabytes or kilobytes (of 10^9, 10^6 and 10^3) that they come to. */
  size(bytes: number): string;
}

/** English as the first of the preferred languages that is English has it, else as most of its speakers write it. */
export function languageFor(preferred: readonly string[]): Language {
  return createLanguage(preferred.find((tag) => baseOf(tag) === 'en') ?? 'en', english());
}

/** The language of a tag (BCP 47): `pt` of `pt-BR`. */
export function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}

const UNITS = [
  { unit: 'gigabyte', bytes: 1e9 },
  { unit: 'megabyte', bytes: 1e6 },
  { unit: 'kilobyte', bytes: 1e3 },
] as const;

/** @param locale a tag (BCP 47), whose region decides how numbers and dates are written. */
export function createLanguage(locale: string, messages: Messages): Language {
  const t = createTranslate(locale, messages);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const finePercents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const figures = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const exactMoments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'medium' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const sizes = UNITS.map(({ unit, bytes }) => {
    const format = new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 });
    return { bytes, format };
  });
  return {
    code: baseOf(locale),
    locale,
    t,
    percent: (share) => percents.format(share),
    probability: (share, marks) => {
      if (share < 0.01) return t('verdict.probability.under', { percent: percents.format(0.01) });
      if (share > 0.99) return t('verdict.probability.over', { percent: percents.format(0.99) });
      const whole = percents.format(share);
      return marks.some((mark) => mark !== undefined && percents.format(mark) === whole)
        ? finePercents.format(share)
        : whole;
    },
    threshold: (share) => finePercents.format(share),
    figure: (value) => figures.format(value),
    moment: (iso) => moments.format(new Date(iso)),
    exactMoment: (iso) => exactMoments.format(new Date(iso)),
    list: (words) => lists.format(words),
    size: (count) => {
      const fitting = sizes.find(({ bytes }) => count >= bytes) ?? sizes.at(-1);
      return fitting ? fitting.format.format(count / fitting.bytes) : `${count}`;
    },
  };
}
