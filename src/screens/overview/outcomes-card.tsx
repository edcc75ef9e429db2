import { useRouter } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { shownResults } from '../../records/index.ts';
import { Card } from '../../ui/index.ts';
import type { Counted } from './counted.ts';
import { OutcomesTable } from './outcomes-table.tsx';
import css from './overview.module.css';
import { RatesTable } from './rates-table.tsx';
import { sumOf } from './results.ts';

/** What the lesions turned out to be, against what the verdicts had said. */
export function OutcomesCard({ counted }: { readonly counted: Counted }) {
  const { t } = useLanguage();
  const { hrefs } = useRouter();
  const { malignant, benign } = counted.statistics.outcomesAgainstVerdicts;
  const known = sumOf(malignant) + sumOf(benign) > 0;
  return (
    <Card>
      <section className={css.card} data-testid="overview-outcomes">
        <h2>{t('overview.outcomes.title')}</h2>
        <p className={css.soft}>{t(known ? 'overview.outcomes.lead' : 'overview.outcomes.empty')}</p>
        {known && (
          <>
            <OutcomesTable counted={counted} />
            <h3>{t('overview.rates.title')}</h3>
            <p>{t('overview.rates.lead')}</p>
            <RatesTable outcomes={{ malignant: shownResults(malignant), benign: shownResults(benign) }} />
            <p className={css.soft}>{t('overview.rates.limits')}</p>
            <p>
              <a href={hrefs('/model')}>{t('overview.rates.model')}</a>
            </p>
          </>
        )}
      </section>
    </Card>
  );
}
