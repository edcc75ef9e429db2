import { useLanguage } from '../../i18n/index.ts';
import { countOf } from './count-of.ts';
import css from './meaning.module.css';
import type { CallsMeaning } from './meaning.ts';

/** The predictive values as counts of lesions. */
export function CallsInWords({ calls: { positive, negative } }: { readonly calls: CallsMeaning }) {
  const { t } = useLanguage();
  return (
    <ul className={css.calls}>
      <li data-testid="meaning-positive" data-value={positive}>
        {t('meaning.positive', countOf(1000, positive, t))}
      </li>
      <li data-testid="meaning-negative" data-value={negative}>
        {t('meaning.negative', countOf(1000, 1 - negative, t))}
      </li>
    </ul>
  );
}
