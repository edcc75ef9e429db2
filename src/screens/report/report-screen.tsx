import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { adviceFor, scopeOf } from '../../judgement/index.ts';
import { Skeleton } from '../../ui/index.ts';
import { startOf } from '../lesion/days.ts';
import { useDay } from '../place/use-day.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import { leadingWords } from '../verdict/leading-words.ts';
import { ExaminationReport } from './examination-report.tsx';
import { ReportPage } from './report-page.tsx';
import { answersOf, type Reported, readReported } from './reported.ts';

/** The report of one examination. */
export function ReportScreen({ id }: { readonly id: string }) {
  const { t } = useLanguage();
  const { records } = useServices();
  const stored = useStored(useCallback(() => readReported(records, id), [records, id]));
  const text = useShared(stored.stage === 'here' ? stored.value : undefined);
  const isMissing = stored.stage === 'failed' && stored.code === 'record-missing';
  return (
    <ReportPage
      title={t('report.title')}
      back={
        isMissing
          ? { href: '/history', words: t('history.detail.back') }
          : { href: `/history/${id}`, words: t('report.back') }
      }
      text={text}
      ready={stored.stage === 'here'}
    >
      {stored.stage === 'loading' && <Skeleton label={t('app.loading')} />}
      {stored.stage === 'failed' && <RecordsNotice code={stored.code} />}
      {stored.stage === 'here' && <ExaminationReport reported={stored.value} />}
    </ReportPage>
  );
}

/** The examination in a few sentences: another app takes text, whatever it is. */
function useShared(reported: Reported | undefined): string | undefined {
  const { t, moment } = useLanguage();
  const day = useDay();
  if (!reported) return undefined;
  const { takenAt, verdict, followUp } = reported.examination;
  const answers = answersOf(reported);
  const { code } = adviceFor(verdict.band, answers);
  const isMalignant = followUp.outcome === 'malignant';
  const [sentence, advice] = leadingWords(code, scopeOf(answers), `verdict.${verdict.band}.sentence`);
  return t('report.share.text', {
    when: moment(takenAt),
    sentence: isMalignant ? t('malignant.since', { date: day(startOf(followUp.date)) }) : t(sentence),
    advice: t(isMalignant ? 'malignant.advice' : advice),
  });
}
