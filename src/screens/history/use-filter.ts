import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { type Translate, useLanguage } from '../../i18n/index.ts';
import type { ExaminationFilter } from '../../records/index.ts';
import { BODY_SITES, type BodySite } from '../../vocabulary/index.ts';
import { filterFrom, historyAddress } from '../history-address.ts';

/** What the address asks for, and how to ask for something else. */
export function useFilter(text: string | undefined) {
  const { t } = useLanguage();
  const [, navigate] = useLocation();
  const filter = useMemo(() => ({ ...filterFrom(text), siteWords: siteWordsIn(t) }), [text, t]);
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

function siteWordsIn(t: Translate): Readonly<Record<BodySite, string>> {
  const sites = Object.keys(BODY_SITES) as BodySite[];
  return Object.fromEntries(sites.map((site) => [site, t(`site.${site}`)])) as Record<BodySite, string>;
}
