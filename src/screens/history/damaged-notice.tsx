import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { RecordsErrorCode } from '../../records/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { removeKept } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';

/** Names what cannot be read, and lets the person clear it away. */
export function DamagedNotice({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const [failed, setFailed] = useState<RecordsErrorCode>();
  const removeAll = async () => {
    const results = await Promise.all(ids.map((id) => removeKept(records, id)));
    setFailed(results.find((kept) => kept.status === 'not-kept')?.code);
  };
  if (failed) return <RecordsNotice code={failed} />;
  return (
    <Notice
      kind="problem"
      title={t('history.damaged.title', { count: ids.length })}
      actions={<Button onClick={removeAll}>{t('history.damaged.remove')}</Button>}
    >
      <p>{t('history.damaged.advice')}</p>
    </Notice>
  );
}
