import type { Translate } from '../../i18n/index.ts';

/**
 * A share as a count out of `total`, for a sentence: "about 12". Never none and never all, which no sample shows.
 *
 * @param share 0..1.
 */
export function countOf(total: number, share: number, t: Translate): { readonly count: number; readonly about: string } {
  const count = Math.round(total * share);
  if (count < 1) return { count: 1, about: t('meaning.fewer-than', { limit: 1 }) };
  if (count >= total) return { count: total, about: t('meaning.more-than', { limit: total - 1 }) };
  return { count, about: t('meaning.about', { value: count }) };
}
