import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import type { ExaminationFilter } from '../../records/index.ts';
import { filterFrom, historyAddress } from '../history-address.ts';
import { readerWords } from './reader-words.ts';

/** What the address asks for, and how to ask for something else. */
export function useFilter(text: string | undefined) {
  const { t } = useLanguage();
  const [, navigate] = useLocation();
  const filter = useMemo(() => ({ ...filterFrom(text), readerWords: readerWords(t) }), [text, t]);
  const address = historyAddress(filter);
  return {
    filter,
    address,
    isFiltered: address !== historyAddress({}),
    /** @param replaces whether it takes the place of the filter before in the browser's history, as each typed letter does. */
    ask(next: ExaminationFilter, replaces = false) {
      navigate(historyAddress(next), { replace: replaces });
    },
  };
}
