import { useLanguage } from '../../i18n/index.ts';
import { adviceFor, scopeOf, type Verdict } from '../../judgement/index.ts';
import type { Examination } from '../../records/index.ts';
import { BandBadge } from '../../ui/index.ts';
import type { Answers } from '../../vocabulary/index.ts';
import { NotMeasured } from '../verdict/not-measured.tsx';
import { PhotoFindings } from '../verdict/photo-findings.tsx';
import { RefusalReasons } from '../verdict/refusal-reasons.tsx';
import css from './report.module.css';

interface ReportVerdictProps {
  readonly examination: Examination;
  /** With what follows from the person and the place. */
  readonly answers: Answers;
}

/** The verdict in words and figures, and what it was advised to do. */
export function ReportVerdict({ examination: { verdict }, answers }: ReportVerdictProps) {
  const { t } = useLanguage();
  const { band } = verdict;
  const { code } = adviceFor(band, answers);
  const isOutside = scopeOf(answers) === 'outside';
  return (
    <section className={css.verdict} data-testid="report-verdict" data-band={band}>
      {isOutside ? (
        <>
          <p className={css.sentence}>{t('not-measured.meaning')}</p>
          <NotMeasured />
        </>
      ) : (
        <ReportScore verdict={verdict} />
      )}
      {isOutside && band === 'refused' && <RefusalReasons reasons={verdict.reasons} />}
      <h3>{t('report.advice')}</h3>
      <p>
        <b>{t(`advice.${code}.title`)}</b> {t(`advice.${code}.words`)}
      </p>
      <p>{t('verdict.always')}</p>
    </section>
  );
}

function ReportScore({ verdict }: { readonly verdict: Verdict }) {
  const { t, percent, threshold, probability } = useLanguage();
  const { band, operatingPoints, prevalence, reasons, findings = [] } = verdict;
  return (
    <>
      <p className={css.sentence}>{t(`verdict.${band}.sentence`)}</p>
      <p>
        <BandBadge band={band} word={t(`band.${band}`)} />
      </p>
      {band === 'refused' ? (
        <RefusalReasons reasons={reasons} />
      ) : (
        <>
          <p>
            {t('verdict.probability')}: <b>{probability(verdict.probability, Object.values(operatingPoints))}</b>
          </p>
          <p className={css.small}>
            {t('report.probability.meaning', {
              prevalence: percent(prevalence),
              low: threshold(operatingPoints.low),
              high: threshold(operatingPoints.high),
            })}
          </p>
          <PhotoFindings findings={findings} />
        </>
      )}
    </>
  );
}
