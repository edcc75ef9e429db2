import { CartesianGrid, Line, LineChart, ReferenceLine, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../../i18n/index.ts';
import type { Figures } from '../../judgement/index.ts';
import css from './roc-chart.module.css';

/** Drawn at one size and scaled as a picture: it needs no measuring of the page. */
const SIZE = 320;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

interface RocChartProps {
  readonly roc: Figures['roc'];
  readonly label: string;
}

export default function RocChart({ roc, label }: RocChartProps) {
  const { t, percent } = useLanguage();
  const points = roc.map(([alarms, sensitivity]) => ({ alarms, sensitivity }));
  const axis = { type: 'number', domain: [0, 1], ticks: TICKS, tickFormatter: percent } as const;
  return (
    <figure className={css.chart}>
      <div role="img" aria-label={label} data-testid="roc-chart">
        <LineChart width={SIZE} height={SIZE} data={points} accessibilityLayer={false} margin={{ top: 8, right: 24 }}>
          <CartesianGrid stroke="var(--line)" />
          <XAxis {...axis} dataKey="alarms" />
          <YAxis {...axis} dataKey="sensitivity" width={52} />
          <ReferenceLine
            stroke="var(--line-strong)"
            strokeDasharray="5 5"
            segment={[
              { x: 0, y: 0 },
              { x: 1, y: 1 },
            ]}
          />
          <Line dataKey="sensitivity" stroke="var(--accent)" strokeWidth={2.5} dot={false} isAnimationActive={false} />
        </LineChart>
      </div>
      <figcaption className={css.caption}>
        {t('figures.roc.title')}: {t('figures.roc.y')} ↑, {t('figures.roc.x')} →
      </figcaption>
    </figure>
  );
}
