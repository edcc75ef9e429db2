import { useCallback } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import { BandBadge, Button, Card, Progress } from '../../ui/index.ts';
import { RecordsNotice } from '../records-notice.tsx';
import { useServices } from '../services.tsx';
import css from './batch.module.css';
import { BatchRows } from './batch-rows.tsx';
import { bandCounts, summaryOf } from './batch-summary.ts';
import { ForWhom } from './for-whom.tsx';
import type { Batch } from './state.ts';
import { useBatchChecks } from './use-batch-checks.ts';

/** Photos of several spots: how far they are, what each came to, and what is left to do. */
export function BatchCard({ batch }: { readonly batch: Batch }) {
  const { t } = useLanguage();
  const { session } = useServices();
  const { rows, running, patientId, notMoved } = batch;
  const { kept, left, looked, notKept } = summaryOf(rows);
  const checks = useBatchChecks(batch);
  const arrive = useCallback((heading: HTMLHeadingElement | null) => heading?.focus(), []);
  const count = rows.length;
  return (
    <Card>
      <section className={css.batch} data-testid="batch" data-running={running} data-kept={kept}>
        <h2 ref={arrive} tabIndex={-1}>
          {t('examine.batch.title', { count })}
        </h2>
        {running ? (
          <div className={css.line}>
            <Progress
              label={t('examine.batch.progress', { photo: Math.min(looked + 1, count), count })}
              share={looked / count}
            />
            <Button onClick={session.stop}>{t('examine.batch.stop')}</Button>
          </div>
        ) : (
          <div className={css.line}>
            <p>
              {t('examine.batch.done', { count: kept })}{' '}
              {left > 0 ? t('examine.batch.open', { count: left }) : t('examine.batch.all-kept')}
            </p>
            {left > 0 && <Button onClick={session.goOn}>{t('examine.batch.again', { count: left })}</Button>}
          </div>
        )}
        {notKept && <RecordsNotice code={notKept} />}
        <ForWhom place={{ patientId }} onChange={session.giveBatchTo} />
        {notMoved && <RecordsNotice code={notMoved} />}
        <ul className={css.counts} aria-label={t('examine.batch.counts')}>
          {bandCounts(checks).map(({ band, count: ofBand }) => (
            <li key={band} data-testid={`batch-${band}`} data-value={ofBand}>
              <BandBadge plain band={band} word={t(`band.${band}`)} />
              <strong>{ofBand}</strong>
            </li>
          ))}
        </ul>
        <BatchRows rows={rows} checks={checks} />
        <p className={css.small}>
          {t('verdict.disclaimer')} {t('verdict.always')}
        </p>
      </section>
    </Card>
  );
}
