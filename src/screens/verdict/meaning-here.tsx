import { useLanguage } from '../../i18n/index.ts';
import type { Band } from '../../judgement/index.ts';
import type { CheckedAt } from '../../records/index.ts';
import { countOf } from './count-of.ts';
import css from './meaning.module.css';

interface MeaningHereProps {
  readonly band: Band;
  /** Whether such a number may be given; for a low score only once nothing that was seen or felt speaks against it. */
  readonly given: boolean;
  readonly checkedAt: CheckedAt;
  /** At the prevalence of that place. */
  readonly probability: number;
}

/** How many lesions with such a score are malignant. */
export function MeaningHere({ band, given, checkedAt, probability }: MeaningHereProps) {
  const { t } = useLanguage();
  if (!given) return <p>{t('meaning.low.first')}</p>;
  const place = checkedAt.kind === 'typed' ? 'typed' : checkedAt.setting;
  return (
    <>
      <p className={css.here} data-testid="meaning-here" data-value={probability}>
        {t('meaning.here', { where: t(`meaning.where.${place}`), ...countOf(1000, probability, t) })}
      </p>
      {band === 'low' && <p>{t('meaning.low.no-all-clear')}</p>}
    </>
  );
}
