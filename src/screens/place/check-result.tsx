import { useLanguage } from '../../i18n/index.ts';
import { shownBand } from '../../judgement/index.ts';
import type { AdvisedRow, OpenCheck } from '../../records/index.ts';
import { BandWords } from './band-words.tsx';
import css from './check-result.module.css';

interface CheckResultProps {
  readonly check: Pick<AdvisedRow, 'band' | 'probability' | 'thresholdNear' | 'scope' | 'open' | 'outcome'>;
  /** Whether another check of its spot says something graver. */
  readonly isOutweighed?: boolean;
  /** How soon a doctor should see its spot, where another check says so more urgently. */
  readonly standing?: OpenCheck['urgency'] | undefined;
}

/**
 * What a check came to, as a list shows it: advice to see a doctor while nothing that became known answers it, then the score, but
 * where the check's own page shows none.
 */
export function CheckResult({ check, isOutweighed = false, standing }: CheckResultProps) {
  const { t, probability } = useLanguage();
  const { open, band, scope } = check;
  return (
    <span className={css.result}>
      {standing && (
        <span className={css.advice} data-testid="row-standing" data-value={standing}>
          {t(`check.standing.${standing}`)}
        </span>
      )}
      {open && (
        <span className={css.advice} data-testid="row-advice" data-value={open}>
          {t(`check.advice.${open}`)}
        </span>
      )}
      <BandWords check={check} isOutweighed={isOutweighed || standing !== undefined} />
      {shownBand(band, scope) !== 'refused' && <span>{probability(check.probability, [check.thresholdNear])}</span>}
    </span>
  );
}
