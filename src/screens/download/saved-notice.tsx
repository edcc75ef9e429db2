import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import type { Saved } from './make-download.ts';

/** Says what was saved, and names what is not in it. */
export function SavedNotice({ saved: { name, damaged } }: { readonly saved: Saved }) {
  const { t, locale } = useLanguage();
  const ids = new Intl.ListFormat(locale).format(damaged);
  return (
    <Notice kind={damaged.length > 0 ? 'hint' : 'news'} title={t('download.done', { name })}>
      <p>{t('download.done.advice')}</p>
      {damaged.length > 0 && <p>{t('download.damaged', { count: damaged.length, ids })}</p>}
    </Notice>
  );
}
