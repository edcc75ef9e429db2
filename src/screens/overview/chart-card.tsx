import { useLanguage } from '../../i18n/index.ts';
import {
  Card,
  type ChartBar,
  ChartLegend,
  type ChartSeries,
  ColumnChart,
  RowChart,
  VisuallyHidden,
} from '../../ui/index.ts';
import { ChartTable } from './chart-table.tsx';
import css from './overview.module.css';

/** As many rows as can be taken in at a glance; the table has them all. */
const MOST_ROWS = 8;

interface ChartCardProps {
  readonly testId: string;
  readonly title: string;
  readonly lead?: string;
  readonly series: readonly ChartSeries[];
  readonly bars: readonly ChartBar[];
  readonly shape?: 'rows' | 'columns';
  /** What the table's first two columns hold. */
  readonly columns: readonly [groups: string, total: string];
  /** Whether the bars' own names say what their patterns mean. */
  readonly selfExplaining?: boolean;
}

/** A chart with its table. */
export function ChartCard(props: ChartCardProps) {
  const { testId, title, lead, series, bars, shape = 'rows', columns, selfExplaining = series.length < 2 } = props;
  const { t } = useLanguage();
  const shown = shape === 'rows' ? bars.slice(0, MOST_ROWS) : bars;
  const Chart = shape === 'rows' ? RowChart : ColumnChart;
  return (
    <Card>
      <section className={css.card} data-testid={testId}>
        <h2>{title}</h2>
        {lead && <p className={css.soft}>{lead}</p>}
        {!selfExplaining && <ChartLegend series={series} />}
        <Chart label={title} series={series} bars={shown} />
        {shown.length < bars.length && (
          <p className={css.soft}>{t('overview.more', { count: bars.length - shown.length })}</p>
        )}
        <details className={css.table}>
          <summary>
            {t('overview.table')}
            <VisuallyHidden>: {title}</VisuallyHidden>
          </summary>
          <ChartTable title={title} series={selfExplaining ? [] : series} bars={bars} columns={columns} />
        </details>
      </section>
    </Card>
  );
}
