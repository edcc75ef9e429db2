import { useId } from 'react';
import type { ChartSeries } from './chart.ts';
import css from './chart-legend.module.css';
import { ChartPatterns, fillOf, patternPrefix, strokeOf } from './chart-patterns.tsx';

/** What the parts of the bars mean. */
export function ChartLegend({ series }: { readonly series: readonly ChartSeries[] }) {
  const prefix = patternPrefix(useId());
  return (
    <ul className={css.legend}>
      {series.map(({ label, look }, at) => (
        <li key={label}>
          <svg viewBox="0 0 18 18" aria-hidden="true" focusable="false">
            {at === 0 && <ChartPatterns prefix={prefix} />}
            <rect x="1" y="1" width="16" height="16" rx="4" fill={fillOf(prefix, look)} stroke={strokeOf(look)} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
