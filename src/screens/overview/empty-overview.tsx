import { useRouter } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Button, buttonClass, Card } from '../../ui/index.ts';
import css from './overview.module.css';

/** While nothing is kept: what will stand here, and how it comes. */
export function EmptyOverview() {
  const { t } = useLanguage();
  const { hrefs } = useRouter();
  return (
    <Card>
      <section className={css.empty} data-testid="overview-empty">
        <h2>{t('overview.empty.title')}</h2>
        <p>{t('overview.empty.advice')}</p>
        <a className={buttonClass({ kind: 'primary' })} href={hrefs('/')}>
          {t('overview.empty.start')}
        </a>
      </section>
    </Card>
  );
}

/** What is kept is of other times. */
export function EmptyPeriod({ onAll }: { readonly onAll: () => void }) {
  const { t } = useLanguage();
  return (
    <Card>
      <section className={css.empty} data-testid="overview-none">
        <h2>{t('overview.none.title')}</h2>
        <p>{t('overview.none.advice')}</p>
        <Button onClick={onAll}>{t('overview.none.all')}</Button>
      </section>
    </Card>
  );
}
