import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Notice, Skeleton } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { ExaminationReport } from './examination-report.tsx';
import { ReportPage } from './report-page.tsx';
import { readPersonReported } from './reported.ts';

/** The report of a person's examinations, the newest first. */
export function PersonReportScreen({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => readPersonReported(records, id), [records, id]));
  return (
    <ReportPage
      title={t('report.person.title')}
      back={{ href: `/people/${id}`, words: t('report.back.person') }}
      ready={stored.stage === 'here' && stored.value.checks.length > 0}
    >
      {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
      {stored.stage === 'here' && stored.value.checks.length === 0 && (
        <Notice kind="hint" title={t('report.none.title')}>
          <p>{t('report.none.advice')}</p>
        </Notice>
      )}
      {stored.stage === 'here' &&
        stored.value.checks.map((reported) => <ExaminationReport key={reported.examination.id} reported={reported} />)}
      {stored.stage === 'here' && stored.value.hasMore && (
        <p>{t('report.only-newest', { count: stored.value.checks.length })}</p>
      )}
    </ReportPage>
  );
}
