import { useLanguage } from '../../i18n/index.ts';
import { shownBand } from '../../judgement/index.ts';
import type { AdvisedRow } from '../../records/index.ts';
import { BandWords } from './band-words.tsx';
import css from './check-result.module.css';

interface CheckResultProps {
  readonly check: Pick<AdvisedRow, 'band' | 'probability' | 'thresholdNear' | 'scope' | 'open' | 'outcome'>;
  /** Whether its spot is known to be malignant from another check. */
  readonly ofMalignantSpot?: boolean;
}

/**
 * What a check came to, as a list shows it: advice to see a doctor while nothing that became known answers it, then the score, but
 * where the check's own page shows none.
 */
export function CheckResult({ check, ofMalignantSpot = false }: CheckResultProps) {
  const { t, probability } = useLanguage();
  const { open, band, scope } = check;
  return (
    <span className={css.result}>
      {open && (
        <span className={css.advice} data-testid="row-advice" data-value={open}>
          {t(`check.advice.${open}`)}
        </span>
      )}
      <BandWords check={ofMalignantSpot ? { ...check, outcome: 'malignant' } : check} />
      {shownBand(band, scope) !== 'refused' && <span>{probability(check.probability, [check.thresholdNear])}</span>}
    </span>
  );
}
