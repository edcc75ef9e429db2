import { useState } from 'react';
import { useLanguage } from '../i18n/index.ts';
import { openRecordsLate, type RecordsErrorCode } from '../records/index.ts';
import { exportExaminations, RecordsNotice, recordsCode } from '../screens/index.ts';
import { Button, Notice, Stack } from '../ui/index.ts';
import css from './frame.module.css';

type Rescue =
  | { readonly stage: 'offered' | 'working' | 'done' }
  | { readonly stage: 'failed'; readonly code: RecordsErrorCode };

/** In the place of a screen that broke: a way on, and a way to what is kept. */
export function Crash() {
  const { t } = useLanguage();
  const [rescue, setRescue] = useState<Rescue>({ stage: 'offered' });
  const save = async () => {
    setRescue({ stage: 'working' });
    setRescue(await saveKept());
  };
  return (
    <div className={css.alone}>
      <Stack>
        <Notice
          kind="problem"
          title={t('app.crash.title')}
          actions={
            <>
              <Button kind="primary" onClick={() => location.reload()}>
                {t('app.crash.reload')}
              </Button>
              <Button disabled={rescue.stage === 'working'} onClick={save}>
                {t('app.crash.export')}
              </Button>
            </>
          }
        >
          <p>{t('app.crash.advice')}</p>
        </Notice>
        <p role="status">{rescue.stage === 'done' && t('app.crash.exported')}</p>
        {rescue.stage === 'failed' && <RecordsNotice code={rescue.code} />}
      </Stack>
    </div>
  );
}

/** By records of its own: whatever broke, these are not part of it. */
async function saveKept(): Promise<Rescue> {
  const records = openRecordsLate();
  try {
    await exportExaminations(records);
    return { stage: 'done' };
  } catch (error) {
    return { stage: 'failed', code: recordsCode(error) };
  } finally {
    records.close();
  }
}
