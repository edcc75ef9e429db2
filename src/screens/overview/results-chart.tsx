import { useLanguage } from '../../i18n/index.ts';
import { shownResults } from '../../records/index.ts';
import { ChartCard } from './chart-card.tsx';
import type { Counted } from './counted.ts';
import { RESULTS, resultSeries } from './results.ts';
import { useBars } from './use-bars.ts';

/** Examinations by what their verdict says. */
export function ResultsChart({ counted: { statistics, period } }: { readonly counted: Counted }) {
  const { t } = useLanguage();
  const barOf = useBars(period);
  const shown = shownResults(statistics.testResults);
  return (
    <ChartCard
      testId="overview-results"
      title={t('overview.results.title')}
      lead={t('overview.results.lead')}
      series={resultSeries(t)}
      selfExplaining
      columns={[t('overview.results.column'), t('overview.total')]}
      bars={RESULTS.map(({ result, band }) =>
        barOf({
          key: result,
          label: t(`overview.result.${result}`),
          values: RESULTS.map((one) => (one.result === result ? shown[result] : 0)),
          filter: { bands: [band] },
        }),
      )}
    />
  );
}
