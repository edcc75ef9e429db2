import { useState } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { RecordsErrorCode, Statistics } from '../../records/index.ts';
import { Button, Card, Icon } from '../../ui/index.ts';
import { recordsCode } from '../kept.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import css from './download.module.css';
import { downloadExaminationsCsv, downloadStatisticsCsv, downloadStatisticsJson, type Saved } from './make-download.ts';
import { SavedNotice } from './saved-notice.tsx';

type State =
  | { readonly stage: 'idle' | 'making' }
  | { readonly stage: 'saved'; readonly saved: Saved }
  | { readonly stage: 'failed'; readonly code: RecordsErrorCode };

interface DownloadsCardProps {
  readonly statistics: Statistics;
  /** Of the statistics, as it may stand in a file's name. */
  readonly period: string;
}

/** What can be taken along as files for other programs. */
export function DownloadsCard({ statistics, period }: DownloadsCardProps) {
  const { t } = useLanguage();
  const { records } = useServices();
  const [state, setState] = useState<State>({ stage: 'idle' });
  const save = async (make: () => Saved | Promise<Saved>) => {
    if (state.stage === 'making') return;
    setState({ stage: 'making' });
    try {
      setState({ stage: 'saved', saved: await make() });
    } catch (error) {
      setState({ stage: 'failed', code: recordsCode(error) });
    }
  };
  return (
    <Card>
      <section className={css.downloads} data-testid="downloads">
        <h2>{t('download.title')}</h2>
        <p className={css.soft}>{t('download.lead')}</p>
        <div className={css.buttons}>
          <Button onClick={() => save(() => downloadStatisticsJson(statistics, period))}>
            <Icon name="download" />
            {t('download.json')}
          </Button>
          <Button onClick={() => save(() => downloadStatisticsCsv(statistics, period))}>
            <Icon name="download" />
            {t('download.csv')}
          </Button>
          <Button onClick={() => save(() => downloadExaminationsCsv(records))}>
            <Icon name="download" />
            {t('download.checks.csv')}
          </Button>
        </div>
        <div role="status">{state.stage === 'making' && t('download.making')}</div>
        {state.stage === 'saved' && <SavedNotice saved={state.saved} />}
        {state.stage === 'failed' && <RecordsNotice code={state.code} />}
      </section>
    </Card>
  );
}
