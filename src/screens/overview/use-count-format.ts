import { useMemo } from 'react';
import { useLanguage } from '../../i18n/index.ts';

/** Writes whole numbers the reader's way. */
export function useCountFormat(): (count: number) => string {
  const { locale } = useLanguage();
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(locale);
    return (count) => numbers.format(count);
  }, [locale]);
}
