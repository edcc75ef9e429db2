import { useLanguage } from '../../i18n/index.ts';
import { adviceFor, scopeOf } from '../../judgement/index.ts';
import type { Examination } from '../../records/index.ts';
import type { Answers } from '../../vocabulary/index.ts';
import { leadingWords } from '../verdict/leading-words.ts';
import { NotMeasured } from '../verdict/not-measured.tsx';
import { RefusalReasons } from '../verdict/refusal-reasons.tsx';
import css from './report.module.css';
import { ReportScore } from './report-score.tsx';

interface ReportVerdictProps {
  readonly examination: Examination;
  /** With what follows from the person and the place. */
  readonly answers: Answers;
}

/** What was advised, then what it rests on, in the order in which the check's own page says it. */
export function ReportVerdict({ examination: { verdict, followUp }, answers }: ReportVerdictProps) {
  const { t } = useLanguage();
  const { band } = verdict;
  const { code, urgency } = adviceFor(band, answers);
  const scope = scopeOf(answers);
  const [first, second] = leadingWords(code, scope, `verdict.${band}.sentence`);
  const title = `advice.${code}.title` as const;
  return (
    <section className={css.verdict} data-testid="report-verdict" data-band={band}>
      {followUp.outcome !== 'none' && <h3>{t('known.at-the-time')}</h3>}
      <p className={css.sentence}>{t(first)}</p>
      <div className={css.advice} data-urgency={urgency}>
        {first !== title && <p className={css.strong}>{t(title)}</p>}
        <p>{t(`advice.${code}.words`)}</p>
        <p>{t('verdict.always')}</p>
      </div>
      {scope === 'outside' ? (
        <NotMeasured limits={answers.outOfScope} />
      ) : (
        <>
          {first === title && <p>{t(second)}</p>}
          {band !== 'refused' && <ReportScore verdict={verdict} />}
        </>
      )}
      {band === 'refused' && <RefusalReasons reasons={verdict.reasons} />}
    </section>
  );
}
