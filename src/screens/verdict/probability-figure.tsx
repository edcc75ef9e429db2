import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import { Meter } from '../../ui/index.ts';
import css from './verdict.module.css';

interface ProbabilityFigureProps {
  readonly verdict: Verdict;
  /** Whether what it means where the person checks stands below. */
  readonly isExplained: boolean;
}

/** The probability as a number and on a scale. A refused picture has one too, which is not shown to people. */
export function ProbabilityFigure({ verdict, isExplained }: ProbabilityFigureProps) {
  const { t, percent, probability } = useLanguage();
  const { band, operatingPoints } = verdict;
  const shown =
    band === 'refused'
      ? t('verdict.probability.none')
      : probability(verdict.probability, Object.values(verdict.operatingPoints));
  return (
    <div className={css.probability}>
      {band !== 'refused' && (
        <p className={css.small}>
          {t('verdict.meaning', { prevalence: percent(verdict.prevalence) })}
          {isExplained && ` ${t('verdict.meaning.where', { title: t('meaning.title') })}`}
        </p>
      )}
      <p className={css.figureLine}>
        <span className={css.small}>{t('verdict.probability')}</span>
        <span
          className={band === 'refused' ? css.small : css.figure}
          data-testid="verdict-probability"
          data-value={verdict.probability}
        >
          {shown}
        </span>
      </p>
      {band !== 'refused' && (
        <Meter
          label={t('verdict.probability')}
          value={verdict.probability}
          valueText={t('verdict.meter.text', { probability: shown, band: t(`band.${band}`) })}
          marks={operatingPoints}
        />
      )}
    </div>
  );
}
