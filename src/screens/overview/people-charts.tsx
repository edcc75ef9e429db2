import { useRouter } from 'wouter';
import { useLanguage } from '../../i18n/index.ts';
import { Card } from '../../ui/index.ts';
import { SEXES } from '../../vocabulary/index.ts';
import { ChartCard } from './chart-card.tsx';
import type { Counted } from './counted.ts';
import css from './overview.module.css';
import { useBars } from './use-bars.ts';

interface PeopleChartProps {
  readonly counted: Counted;
}

/** People by sex and by age, where there are several and something is known of them: one is no distribution. */
export function PeopleCharts({ counted }: PeopleChartProps) {
  const { people, genderDistribution, ageDistribution } = counted.statistics;
  const sexKnown = genderDistribution.unknown < people;
  const ageKnown = ageDistribution.some((age) => age.band !== 'unknown' && age.people > 0);
  if (people < 2) return null;
  if (!sexKnown && !ageKnown) return <NothingKnown />;
  return (
    <>
      {sexKnown && <SexChart counted={counted} />}
      {ageKnown && <AgeChart counted={counted} />}
    </>
  );
}

function NothingKnown() {
  const { t } = useLanguage();
  const { hrefs } = useRouter();
  return (
    <Card>
      <section className={css.card} data-testid="overview-people-unknown">
        <h2>{t('overview.people.unknown.title')}</h2>
        <p className={css.soft}>
          {t('overview.people.unknown')} <a href={hrefs('/people')}>{t('overview.people.unknown.open')}</a>
        </p>
      </section>
    </Card>
  );
}

function SexChart({ counted: { statistics, period } }: PeopleChartProps) {
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

function AgeChart({ counted: { statistics, period } }: PeopleChartProps) {
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
