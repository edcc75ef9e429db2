import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import css from './bars-drawing.module.css';
import type { ChartBar, ChartSeries } from './chart.ts';
import { ChartPatterns, fillOf, patternPrefix, strokeOf } from './chart-patterns.tsx';
import { rootEm } from './root-em.ts';
import type { Size } from './use-size.ts';

interface BarsDrawingProps {
  readonly series: readonly ChartSeries[];
  readonly bars: readonly ChartBar[];
  readonly size: Size;
  /** Lying bars bear no words: these stand beside them in the page. */
  readonly lying?: boolean;
}

const THICKEST = 36;
const EDGE = { top: 0, right: 0, bottom: 0, left: 0 };
/** Above and below standing bars, in rem: as `--above` and `--below` in the style of who writes their totals. */
const ABOVE = 1.375;
const BELOW = 1.875;

/** The bars alone, for the eye: nothing of it is read out or can be pressed. It stands still at all times. */
export default function BarsDrawing({ series, bars, size, lying = false }: BarsDrawingProps) {
  const prefix = patternPrefix(useId());
  const shared = {
    ...size,
    data: [...bars],
    accessibilityLayer: false,
    ...(css.drawing && { className: css.drawing }),
  } as const;
  const parts = series.map(({ label, look }, at) => (
    <Bar
      key={label}
      dataKey={({ values }: ChartBar) => values[at] ?? 0}
      stackId="one"
      fill={fillOf(prefix, look)}
      stroke={strokeOf(look)}
      strokeWidth={1}
      radius={2}
      maxBarSize={lying ? 16 : THICKEST}
      isAnimationActive={false}
    />
  ));
  if (lying) {
    return (
      <BarChart {...shared} layout="vertical" margin={EDGE}>
        <ChartPatterns prefix={prefix} />
        <XAxis type="number" hide domain={[0, 'dataMax']} />
        <YAxis type="category" dataKey="key" hide />
        {parts}
      </BarChart>
    );
  }
  return (
    <BarChart {...shared} margin={{ ...EDGE, top: ABOVE * rootEm() }} barCategoryGap="15%">
      <ChartPatterns prefix={prefix} />
      <XAxis
        dataKey={({ label, shortLabel = label }: ChartBar) => shortLabel}
        height={BELOW * rootEm()}
        interval="preserveStartEnd"
        minTickGap={10}
        tickLine={false}
        stroke="var(--line-strong)"
      />
      <YAxis hide domain={[0, 'dataMax']} />
      {parts}
    </BarChart>
  );
}
