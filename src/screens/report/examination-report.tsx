import { useLanguage } from '../../i18n/index.ts';
import { EarlierAdviceNotice } from '../verdict/earlier-advice-notice.tsx';
import { KnownOutcome } from '../verdict/known-outcome.tsx';
import { CheckHeader } from './check-header.tsx';
import css from './report.module.css';
import { ReportAnswers } from './report-answers.tsx';
import { ReportFacts } from './report-facts.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportPhotos } from './report-photos.tsx';
import { ReportProvenance } from './report-provenance.tsx';
import { ReportVerdict } from './report-verdict.tsx';
import { answersOf, type Reported, scoredBand } from './reported.ts';

interface ExaminationReportProps {
  readonly reported: Reported;
  /** Its place among the checks of the report, from 1; absent where it is the only one. */
  readonly among?: { readonly place: number; readonly count: number };
}

/** One examination, whole. */
export function ExaminationReport({ reported, among }: ExaminationReportProps) {
  const { examination, lesion } = reported;
  const { t } = useLanguage();
  const { note, followUp } = examination;
  const answers = answersOf(reported);
  const isScored = scoredBand(reported) !== 'refused';
  return (
    <article className={css.check} data-testid="report-check">
      <CheckHeader reported={reported} among={among} />
      <div className={css.body}>
        <ReportFacts reported={reported} />
        <KnownOutcome followUp={followUp} />
        {lesion && (
          <div className={css.earlier}>
            <EarlierAdviceNotice lesionId={lesion.id} except={examination.id} />
          </div>
        )}
        <ReportVerdict examination={examination} answers={answers} />
        <ReportPhotos examination={examination} isScored={isScored} />
        <ReportAnswers answers={answers} />
        {note && (
          <section className={css.part}>
            <h3>{t('report.note')}</h3>
            <p className={css.note}>{note}</p>
          </section>
        )}
        {isScored && <ReportFigures verdict={examination.verdict} />}
        <ReportProvenance examination={examination} isScored={isScored} />
      </div>
    </article>
  );
}
