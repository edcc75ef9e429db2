import { useLanguage } from '../../i18n/index.ts';
import type { RecordsErrorCode } from '../../records/index.ts';
import { Notice } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';

/** Says why an examination cannot be shown. Its address may have been typed or kept: perhaps it never was here. */
export function MissingExamination({ code }: { readonly code: RecordsErrorCode }) {
  const { t } = useLanguage();
  if (code !== 'record-missing') return <RecordsNotice code={code} />;
  return (
    <Notice kind="problem" title={t('history.detail.missing.title')}>
      <p>{t('history.detail.missing.advice')}</p>
    </Notice>
  );
}
