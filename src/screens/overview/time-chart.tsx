import { useLanguage } from '../../i18n/index.ts';
import { stepSpan, type TimeStep } from '../../records/index.ts';
import { ChartCard } from './chart-card.tsx';
import type { Counted } from './counted.ts';
import { resultSeries, resultValues } from './results.ts';
import { useBars } from './use-bars.ts';

type Format = Intl.DateTimeFormatOptions;

const FORMATS: Readonly<Record<TimeStep, Format>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  week: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

const SHORT_FORMATS: Readonly<Record<TimeStep, Format>> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
};

/** Examinations over time. */
export function TimeChart({ counted: { statistics, period } }: { readonly counted: Counted }) {
  const { t, locale } = useLanguage();
  const barOf = useBars(period);
  const { step, points } = statistics.overTime;
  // The days are days of the calendar, which UTC shows as they are.
  const long = new Intl.DateTimeFormat(locale, { ...FORMATS[step], timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { ...SHORT_FORMATS[step], timeZone: 'UTC' });
  const nameOf = (start: string) => {
    const date = long.format(new Date(start));
    return step === 'week' ? t('overview.time.week', { date }) : date;
  };
  return (
    <ChartCard
      testId="overview-time"
      title={t('overview.time.title')}
      lead={t(`overview.time.lead.${step}`)}
      shape="columns"
      series={resultSeries(t)}
      columns={[t(`overview.time.column.${step}`), t('overview.total')]}
      bars={points.map(({ start, ...results }) =>
        barOf({
          key: start,
          label: nameOf(start),
          shortLabel: short.format(new Date(start)),
          values: resultValues(results),
          filter: stepSpan(step, start),
        }),
      )}
    />
  );
}
