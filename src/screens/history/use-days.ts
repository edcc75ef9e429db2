import { useMemo } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { DateGroup } from './date-groups.ts';

/** Days and the headings of the list in the reader's words. */
export function useDays() {
  const { locale, t } = useLanguage();
  return useMemo(() => {
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
    return {
      /** A day written YYYY-MM-DD. */
      day: (day: string) => days.format(new Date(`${day}T00:00:00`)),
      heading(group: DateGroup) {
        if (group === 'today') return t('history.today');
        if (group === 'yesterday') return t('history.yesterday');
        const [year = 0, month = 1] = group.split('-').map(Number);
        const words = months.format(new Date(year, month - 1));
        return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
      },
    };
  }, [locale, t]);
}
