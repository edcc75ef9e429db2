import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import { BandBadge } from '../../ui/index.ts';
import { PhotoFindings } from '../verdict/photo-findings.tsx';
import css from './report.module.css';

/** The score of a photo that was judged, with what it must be read with. */
export function ReportScore({ verdict }: { readonly verdict: Verdict }) {
  const { t, percent, threshold, probability } = useLanguage();
  const { band, modality, operatingPoints, prevalence, findings = [] } = verdict;
  return (
    <>
      <p className={css.score}>
        <BandBadge band={band} word={t(`band.${band}`)} />
        <span>
          {t('verdict.probability')}: <b>{probability(verdict.probability, Object.values(operatingPoints))}</b>
        </span>
      </p>
      <p className={css.small}>
        {t(`report.probability.meaning.${modality}`, {
          prevalence: percent(prevalence),
          low: threshold(operatingPoints.low),
          high: threshold(operatingPoints.high),
        })}
      </p>
      <PhotoFindings findings={findings} />
    </>
  );
}
