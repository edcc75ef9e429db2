import { useLanguage } from '../../i18n/index.ts';
import { adviceFor } from '../../judgement/index.ts';
import type { Examination } from '../../records/index.ts';
import { BandBadge } from '../../ui/index.ts';
import { PhotoFindings } from '../verdict/photo-findings.tsx';
import { RefusalReasons } from '../verdict/refusal-reasons.tsx';
import css from './report.module.css';

/** The verdict in words and figures, and what it was advised to do. */
export function ReportVerdict({ examination: { verdict, answers } }: { readonly examination: Examination }) {
  const { t, percent, threshold, probability } = useLanguage();
  const { band, operatingPoints, prevalence, reasons, findings = [] } = verdict;
  const { code } = adviceFor(band, answers);
  return (
    <section className={css.verdict} data-testid="report-verdict" data-band={band}>
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
      <h3>{t('report.advice')}</h3>
      <p>
        <b>{t(`advice.${code}.title`)}</b> {t(`advice.${code}.words`)}
      </p>
      <p>{t('verdict.always')}</p>
    </section>
  );
}
