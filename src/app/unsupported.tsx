import { useLanguage } from '../i18n/index.ts';
import { Notice } from '../ui/index.ts';
import css from './frame.module.css';
import type { MissingPart } from './missing-parts.ts';

export function Unsupported({ missing }: { readonly missing: readonly MissingPart[] }) {
  const { t } = useLanguage();
  return (
    <main className={css.alone}>
      <Notice kind="problem" title={t('app.unsupported.title')}>
        <p>{t('app.unsupported.advice', { missing: missing.map((part) => t(part)).join('; ') })}</p>
      </Notice>
    </main>
  );
}
