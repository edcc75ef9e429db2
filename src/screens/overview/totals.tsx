import { useLanguage } from '../../i18n/index.ts';
import type { Counted } from './counted.ts';
import css from './overview.module.css';
import { useCountFormat } from './use-count-format.ts';

/** How many examinations, and of how many people where there may be several. */
export function Totals({ counted: { statistics, severalPeople } }: { readonly counted: Counted }) {
  const { t } = useLanguage();
  const write = useCountFormat();
  const { examinations, people } = statistics;
  return (
    <p className={css.totals} data-testid="overview-totals" role="status">
      <span>
        <b>{write(examinations)}</b> {t('overview.checks', { count: examinations })}
      </span>
      {severalPeople && (
        <span>
          <b>{write(people)}</b> {t('overview.people', { count: people })}
        </span>
      )}
    </p>
  );
}
