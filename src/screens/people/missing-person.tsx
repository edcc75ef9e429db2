import { useLanguage } from '../../i18n/index.ts';
import type { RecordsErrorCode } from '../../records/index.ts';
import { Notice } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';

/** Says why a person cannot be shown. The address may have been typed or kept: perhaps they never were here. */
export function MissingPerson({ code }: { readonly code: RecordsErrorCode }) {
  const { t } = useLanguage();
  if (code !== 'record-missing' && code !== 'record-damaged') return <RecordsNotice code={code} />;
  const state = code === 'record-missing' ? 'missing' : 'damaged';
  return (
    <Notice kind="problem" title={t(`person.${state}.title`)}>
      <p>{t(`person.${state}.advice`)}</p>
    </Notice>
  );
}
