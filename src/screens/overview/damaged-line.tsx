import { useRouter } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';

/** The figures are short of what cannot be read. */
export function DamagedLine({ count }: { readonly count: number }) {
  const { t } = useLanguage();
  const { hrefs } = useRouter();
  return (
    <Notice kind="hint" title={t('overview.damaged', { count })}>
      <p>
        <a href={hrefs('/history')}>{t('overview.damaged.see')}</a>
      </p>
    </Notice>
  );
}
