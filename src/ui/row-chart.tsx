import { lazy, Suspense } from 'react';
import type { ChartBar, ChartProps } from './chart.ts';
import { placedBy } from './placed-by.ts';
import css from './row-chart.module.css';
import { useSize } from './use-size.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** The library that draws is larger than the rest of the app: the words do not wait for it. */
const BarsDrawing = lazy(() => import('./bars-drawing.tsx'));

const ROW_HEIGHT = 44;

/** Lying bars, each with its name and figure beside it: a list of links for who reads it, a picture for who sees it. */
export function RowChart({ label, series, bars }: ChartProps) {
  const [ref, size] = useSize({ width: 240, height: bars.length * ROW_HEIGHT });
  return (
    <div className={css.room}>
      <div className={css.chart}>
        <ul className={css.list} aria-label={label}>
          {bars.map((bar) => (
            <li key={bar.key}>
              <Row bar={bar} />
            </li>
          ))}
        </ul>
        <div ref={ref} className={css.drawing} style={placedBy({ '--rows': bars.length })} aria-hidden="true">
          <div>
            <Suspense>
              <BarsDrawing lying series={series} bars={bars} size={size} />
            </Suspense>
          </div>
        </div>
      </div>
    </div>
  );
}

/** What is read out begins with what is seen, so that it can be called by that as well. */
function Row({ bar: { label, total, spoken, href } }: { readonly bar: ChartBar }) {
  const words = (
    <>
      <span aria-hidden="true">{label}</span>
      <VisuallyHidden>{spoken}</VisuallyHidden>
      <span className={css.total} aria-hidden="true">
        {total}
      </span>
    </>
  );
  if (href === undefined) return <div className={css.row}>{words}</div>;
  return (
    <a className={css.row} href={href}>
      {words}
    </a>
  );
}
