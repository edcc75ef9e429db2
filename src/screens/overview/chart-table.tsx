import { type ChartBar, type ChartSeries, DataTable } from '../../ui/index.ts';
import { useCountFormat } from './use-count-format.ts';

interface ChartTableProps {
  readonly title: string;
  /** Those that get a column of their own. */
  readonly series: readonly ChartSeries[];
  readonly bars: readonly ChartBar[];
  readonly columns: readonly [groups: string, total: string];
}

/** What a chart shows, as figures. */
export function ChartTable({ title, series, bars, columns: [groups, total] }: ChartTableProps) {
  const write = useCountFormat();
  return (
    <DataTable
      caption={title}
      columns={[groups, total, ...series.map(({ label }) => label)]}
      rows={bars.map((bar) => ({
        key: bar.key,
        cells: [bar.label, <Total key="total" bar={bar} />, ...series.map((_, at) => write(bar.values[at] ?? 0))],
      }))}
    />
  );
}

function Total({ bar: { href, spoken, total } }: { readonly bar: ChartBar }) {
  if (href === undefined) return total;
  return (
    <a href={href} aria-label={spoken}>
      {total}
    </a>
  );
}
