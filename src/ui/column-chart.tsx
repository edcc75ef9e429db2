import { lazy, Suspense } from 'react';
import { type ChartBar, type ChartProps, totalOf } from './chart.ts';
import css from './column-chart.module.css';
import { placedBy } from './placed-by.ts';
import { useSize } from './use-size.ts';

/** The library that draws is larger than the rest of the app: the words do not wait for it. */
const BarsDrawing = lazy(() => import('./bars-drawing.tsx'));

const UNMEASURED = { width: 320, height: 208 };

/** Time runs to the right: what is latest is seen first. */
function showLatest(element: HTMLElement | null) {
  if (element) element.scrollLeft = element.scrollWidth;
}

/** Standing bars in the order of time, each a link as high as the chart. What one says shows when it is pointed at or focused. */
export function ColumnChart({ label, series, bars }: ChartProps) {
  const [ref, size] = useSize(UNMEASURED);
  return (
    <div ref={showLatest} className={css.scroll}>
      <div className={css.chart}>
        <ul className={css.list} aria-label={label}>
          {bars.map((bar) => (
            <li key={bar.key}>
              <Column bar={bar} />
            </li>
          ))}
        </ul>
        <div ref={ref} className={css.drawing} aria-hidden="true">
          <div>
            <Suspense>
              <BarsDrawing series={series} bars={bars} size={size} />
            </Suspense>
            <Totals bars={bars} />
          </div>
        </div>
      </div>
    </div>
  );
}

/** Each stands on its bar. */
function Totals({ bars }: { readonly bars: readonly ChartBar[] }) {
  const highest = Math.max(...bars.map(totalOf));
  return (
    <div className={css.totals}>
      {bars.map((bar) => (
        <div key={bar.key}>
          {totalOf(bar) > 0 && <span style={placedBy({ '--share': totalOf(bar) / highest })}>{bar.total}</span>}
        </div>
      ))}
    </div>
  );
}

function Column({ bar }: { readonly bar: ChartBar }) {
  const words = <span className={css.words}>{bar.spoken}</span>;
  if (bar.href === undefined || totalOf(bar) === 0) return <div className={css.column}>{words}</div>;
  return (
    <a className={css.column} href={bar.href}>
      {words}
    </a>
  );
}
