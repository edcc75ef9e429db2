import { Link } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { buttonClass, Notice } from '../../ui/index.ts';

export function MissingLesion() {
  const { t } = useLanguage();
  return (
    <Notice
      kind="hint"
      title={t('lesion.missing.title')}
      actions={
        <Link className={buttonClass()} href="/history">
          {t('lesion.missing.go')}
        </Link>
      }
    >
      <p>{t('lesion.missing.advice')}</p>
    </Notice>
  );
}
