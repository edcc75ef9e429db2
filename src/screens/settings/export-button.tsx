import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { RecordsErrorCode } from '../../records/index.ts';
import { Button, Icon } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { exportExaminations } from './export-examinations.ts';
import css from './settings.module.css';

type Export =
  | { readonly stage: 'offered' | 'working' | 'done' }
  | { readonly stage: 'failed'; readonly code: RecordsErrorCode };

export function ExportButton() {
  const { t } = useLanguage();
  const { records } = useServices();
  const [state, setState] = useState<Export>({ stage: 'offered' });
  const save = async () => {
    setState({ stage: 'working' });
    try {
      await exportExaminations(records);
      setState({ stage: 'done' });
    } catch (error) {
      setState({ stage: 'failed', code: recordsCode(error) });
    }
  };
  return (
    <div className={css.action}>
      <Button disabled={state.stage === 'working'} onClick={save}>
        <Icon name="download" />
        {t('settings.export')}
      </Button>
      <p role="status">{state.stage === 'done' && t('settings.export.done')}</p>
      {state.stage === 'failed' && <RecordsNotice code={state.code} />}
    </div>
  );
}
