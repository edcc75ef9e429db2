import { useLanguage } from '../../i18n/index.ts';

/** Writes a day, given as a moment in milliseconds since 1970, as the reader's language does. */
export function useDay(): (at: number) => string {
  const { locale } = useLanguage();
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  return (at) => days.format(new Date(at));
}
