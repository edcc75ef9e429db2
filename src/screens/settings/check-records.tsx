import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { CheckFindings, RecordsErrorCode } from '../../records/index.ts';
import { Button } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import css from './settings.module.css';

type Check =
  | { readonly stage: 'offered' | 'working' }
  | { readonly stage: 'done'; readonly findings: CheckFindings }
  | { readonly stage: 'failed'; readonly code: RecordsErrorCode };

/** Reads everything that is kept, and says in words whether it is whole. */
export function CheckRecords() {
  const { t } = useLanguage();
  const { records } = useServices();
  const [check, setCheck] = useState<Check>({ stage: 'offered' });
  const look = async () => {
    setCheck({ stage: 'working' });
    try {
      setCheck({ stage: 'done', findings: await records.check() });
    } catch (error) {
      setCheck({ stage: 'failed', code: recordsCode(error) });
    }
  };
  return (
    <div className={css.action}>
      <Button disabled={check.stage === 'working'} onClick={look}>
        {t('settings.check')}
      </Button>
      <div role="status" data-testid="check-findings" data-value={check.stage}>
        {check.stage === 'working' && <p>{t('settings.check.working')}</p>}
        {check.stage === 'done' && <FindingsInWords findings={check.findings} />}
      </div>
      {check.stage === 'failed' && <RecordsNotice code={check.code} />}
    </div>
  );
}

function FindingsInWords({ findings: { examinations, damaged, incomplete } }: { readonly findings: CheckFindings }) {
  const { t } = useLanguage();
  const whole = damaged.length + incomplete.length === 0;
  return (
    <>
      {whole && <p>{t('settings.check.whole', { count: examinations })}</p>}
      {damaged.length > 0 && <p>{t('settings.check.damaged', { count: damaged.length })}</p>}
      {incomplete.length > 0 && <p>{t('settings.check.incomplete', { count: incomplete.length })}</p>}
      {!whole && <p>{t('settings.check.others', { count: examinations - damaged.length - incomplete.length })}</p>}
    </>
  );
}
