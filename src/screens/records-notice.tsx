import { useLanguage } from '../i18n/index.ts';
import type { RecordsErrorCode } from '../records/index.ts';
import { Notice } from '../ui/index.ts';

export function RecordsNotice({ code }: { readonly code: RecordsErrorCode }) {
  const { t } = useLanguage();
  return (
    <Notice kind="problem" title={t(`records.${code}.title`)}>
      <p>{t(`records.${code}.advice`)}</p>
    </Notice>
  );
}
