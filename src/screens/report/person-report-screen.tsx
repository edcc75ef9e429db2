import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { Notice, Skeleton } from '../../ui/index.ts';
import { MissingPerson } from '../people/missing-person.tsx';
import { personName } from '../place/place-words.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { ExaminationReport } from './examination-report.tsx';
import { ReportOverview } from './report-overview.tsx';
import { ReportPage } from './report-page.tsx';
import { type PersonReported, readPersonReported } from './reported.ts';

/** The report of a person's examinations: what it holds, then one by one, the newest first. */
export function PersonReportScreen({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => readPersonReported(records, id), [records, id]));
  const isMissing = stored.stage === 'failed' && stored.code === 'record-missing';
  return (
    <ReportPage
      title={t('report.person.title')}
      of={stored.stage === 'here' ? personName(stored.value.patient, t) : undefined}
      back={
        isMissing ? { href: '/people', words: t('people.title') } : { href: `/people/${id}`, words: t('report.back.person') }
      }
      ready={stored.stage === 'here' && stored.value.checks.length > 0}
    >
      {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {stored.stage === 'failed' && <MissingPerson code={stored.code} />}
      {stored.stage === 'here' && <Checks {...stored.value} />}
    </ReportPage>
  );
}

function Checks({ checks, hasMore }: PersonReported) {
  const { t } = useLanguage();
  const count = checks.length;
  if (count === 0) {
    return (
      <Notice kind="hint" title={t('report.none.title')}>
        <p>{t('report.none.advice')}</p>
      </Notice>
    );
  }
  return (
    <>
      {count > 1 && <ReportOverview checks={checks} />}
      {hasMore && <p>{t('report.only-newest', { count })}</p>}
      {checks.map((reported, at) => (
        <ExaminationReport
          key={reported.examination.id}
          reported={reported}
          {...(count > 1 && { among: { place: at + 1, count } })}
        />
      ))}
    </>
  );
}
