import { useLanguage } from '../../i18n/index.ts';
import { ChartCard } from './chart-card.tsx';
import type { Counted } from './counted.ts';
import { resultSeries, resultValues } from './results.ts';
import { useBars } from './use-bars.ts';

interface GroupChartProps {
  readonly counted: Counted;
}

/** Examinations by where the lesion is, the most frequent first and what nobody said last. */
export function SiteChart({ counted: { statistics, period } }: GroupChartProps) {
  const { t } = useLanguage();
  const barOf = useBars(period);
  const sites = statistics.bySite.toSorted(
    (a, b) => Number(a.site === 'unknown') - Number(b.site === 'unknown') || b.examinations - a.examinations,
  );
  return (
    <ChartCard
      testId="overview-site"
      title={t('overview.site.title')}
      series={resultSeries(t)}
      columns={[t('overview.site.column'), t('overview.total')]}
      bars={sites.map(({ site, ...results }) =>
        barOf({
          key: site,
          label: site === 'unknown' ? t('overview.unknown') : t(`site.${site}`),
          values: resultValues(results),
          filter: { sites: [site] },
        }),
      )}
    />
  );
}

/** Examinations by how their pictures were taken. */
export function ModalityChart({ counted: { statistics, period } }: GroupChartProps) {
  const { t } = useLanguage();
  const barOf = useBars(period);
  return (
    <ChartCard
      testId="overview-modality"
      title={t('overview.modality.title')}
      series={resultSeries(t)}
      columns={[t('overview.modality.column'), t('overview.total')]}
      bars={statistics.byModality.map(({ modality, ...results }) =>
        barOf({
          key: modality,
          label: t(`overview.modality.${modality}`),
          values: resultValues(results),
          filter: { modality },
        }),
      )}
    />
  );
}
