import { type Translate, useLanguage } from '../../i18n/index.ts';
import type { Verdict } from '../../judgement/index.ts';
import type { CheckedAt } from '../../records/index.ts';
import { countOf } from './count-of.ts';
import css from './meaning.module.css';
import type { Meaning } from './meaning.ts';

interface MeaningHereProps {
  readonly verdict: Verdict;
  /** Whether such a number may be given; for a low score only once nothing that was seen or felt speaks against it. */
  readonly given: boolean;
  readonly checkedAt: CheckedAt;
  readonly meaning: Pick<Meaning, 'probability' | 'range' | 'prevalence'>;
}

/** Two numbers that are the same to a person need no joining. */
const SAME = 0.005;

/** How many lesions with such a score are malignant. */
export function MeaningHere({ verdict, given, checkedAt, meaning }: MeaningHereProps) {
  const { t, probability: inWords } = useLanguage();
  const { probability, range, prevalence } = meaning;
  if (!given) return <p>{t('meaning.low.first')}</p>;
  const where = t(`meaning.where.${checkedAt.kind === 'typed' ? 'typed' : checkedAt.setting}`);
  return (
    <>
      <p className={css.here} data-testid="meaning-here" data-value={probability}>
        {t('meaning.here', { where, ...countOf(1000, probability, t) })}
      </p>
      <p data-testid="meaning-range" data-low={range.low} data-high={range.high}>
        {t('meaning.here.range', { low: endOf(range.low, t), high: endOf(range.high, t) })}
      </p>
      {Math.abs(probability - verdict.probability) >= SAME && (
        <p data-testid="meaning-why">
          {t('meaning.here.why', {
            probability: inWords(verdict.probability, Object.values(verdict.operatingPoints)),
            model: Math.round(1000 * verdict.prevalence),
            where,
            place: Math.round(1000 * prevalence),
          })}
        </p>
      )}
      {verdict.band === 'low' && <p>{t('meaning.low.no-all-clear')}</p>}
    </>
  );
}

/** Of 1,000, no more exact than a range is: two digits. */
function endOf(share: number, t: Translate): string | number {
  const count = Math.round(Number((1000 * share).toPrecision(2)));
  if (count < 1) return t('meaning.fewer-than', { limit: 1 });
  return count >= 1000 ? t('meaning.more-than', { limit: 999 }) : count;
}
