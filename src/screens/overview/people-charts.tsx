import { useLanguage } from '../../i18n/index.ts';
import { SEXES } from '../../vocabulary/index.ts';
import { ChartCard } from './chart-card.tsx';
import type { Counted } from './counted.ts';
import { useBars } from './use-bars.ts';

interface PeopleChartProps {
  readonly counted: Counted;
}

export function SexChart({ counted: { statistics, period } }: PeopleChartProps) {
  const { t } = useLanguage();
  const barOf = useBars(period, 'people');
  return (
    <ChartCard
      testId="overview-sex"
      title={t('overview.sex.title')}
      lead={t('overview.sex.lead')}
      series={[{ label: t('overview.people.column'), look: 'plain' }]}
      columns={[t('overview.sex.column'), t('overview.people.column')]}
      bars={[...SEXES, 'unknown' as const].map((sex) =>
        barOf({
          key: sex,
          label: t(`overview.sex.${sex}`),
          values: [statistics.genderDistribution[sex]],
          filter: { sexes: [sex] },
        }),
      )}
    />
  );
}

export function AgeChart({ counted: { statistics, period } }: PeopleChartProps) {
  const { t } = useLanguage();
  const barOf = useBars(period, 'people');
  return (
    <ChartCard
      testId="overview-age"
      title={t('overview.age.title')}
      lead={t('overview.age.lead')}
      series={[{ label: t('overview.people.column'), look: 'plain' }]}
      columns={[t('overview.age.column'), t('overview.people.column')]}
      bars={statistics.ageDistribution.map(({ band, people }) =>
        barOf({ key: band, label: t(`overview.age.${band}`), values: [people], filter: { ageBands: [band] } }),
      )}
    />
  );
}
