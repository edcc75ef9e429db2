import { useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import type { CheckedAt } from '../../records/index.ts';
import { countOf } from './count-of.ts';
import css from './meaning.module.css';
import { prevalenceAt } from './meaning.ts';

interface MeaningHereProps {
  readonly verdict: Verdict;
  /** Whether such a number may be given; for a low score only once nothing that was seen or felt speaks against it. */
  readonly given: boolean;
  readonly checkedAt: CheckedAt;
  /** At the prevalence of that place. */
  readonly probability: number;
}

/** Two numbers that are the same to a person need no joining. */
const SAME = 0.005;

/** How many lesions with such a score are malignant. */
export function MeaningHere({ verdict, given, checkedAt, probability }: MeaningHereProps) {
  const { t, percent, probability: inWords } = useLanguage();
  if (!given) return <p>{t('meaning.low.first')}</p>;
  const where = t(`meaning.where.${checkedAt.kind === 'typed' ? 'typed' : checkedAt.setting}`);
  return (
    <>
      <p className={css.here} data-testid="meaning-here" data-value={probability}>
        {t('meaning.here', { where, ...countOf(1000, probability, t) })}
      </p>
      {Math.abs(probability - verdict.probability) >= SAME && (
        <p data-testid="meaning-why">
          {t('meaning.here.why', {
            probability: inWords(verdict.probability),
            model: percent(verdict.prevalence),
            where,
            place: percent(prevalenceAt(checkedAt)),
          })}
        </p>
      )}
      {verdict.band === 'low' && <p>{t('meaning.low.no-all-clear')}</p>}
    </>
  );
}
