import { useLanguage } from '../../i18n/index.ts';
import type { Band, Urgency } from '../../judgement/index.ts';
import type { Outcome } from '../../records/index.ts';
import { BandWords, callsForDoctor } from './band-words.tsx';
import css from './check-result.module.css';

interface CheckResultProps {
  readonly check: {
    readonly band: Band;
    /** 0..1. */
    readonly probability: number;
    readonly urgency: Urgency;
    readonly outcome: Outcome;
  };
  /** Whether its spot is known to be malignant from another check. */
  readonly ofMalignantSpot?: boolean;
}

/** What a check came to, as a list shows it: advice to see a doctor while nobody has said what became of it, then the score. */
export function CheckResult({ check, ofMalignantSpot = false }: CheckResultProps) {
  const { t, probability } = useLanguage();
  const { band, urgency, outcome } = check;
  return (
    <span className={css.result}>
      {outcome === 'none' && callsForDoctor(urgency) && (
        <span className={css.advice} data-testid="row-advice" data-value={urgency}>
          {t(`check.advice.${urgency}`)}
        </span>
      )}
      <BandWords check={ofMalignantSpot ? { ...check, outcome: 'malignant' } : check} words={t(`band.${band}`)} />
      {band !== 'refused' && <span>{probability(check.probability)}</span>}
    </span>
  );
}
