import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import css from './chart.module.css';
import { type ChartPoint, chartOf } from './chart-points.ts';
import type { ScoreNoise } from './score-noise.ts';
import { ScoreTable } from './score-table.tsx';

/** Drawn at one size and scaled as a picture. */
const [WIDTH, HEIGHT] = [360, 200];
const EDGE = { left: 40, right: 16, top: 8, bottom: 24 };

const across = (x: number) => EDGE.left + x * (WIDTH - EDGE.left - EDGE.right);
const down = (y: number) => EDGE.top + (1 - y) * (HEIGHT - EDGE.top - EDGE.bottom);

interface ScoreChartProps {
  /** Newest first. */
  readonly examinations: readonly Examination[];
  readonly noise: ScoreNoise;
}

/** Scores over time, with bars for what repeat photos differ by, and the thresholds; the same as a table below. */
export function ScoreChart({ examinations, noise }: ScoreChartProps) {
  const { t, percent, locale } = useLanguage();
  const { points, lines } = chartOf(examinations, noise);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const day = ({ examination }: ChartPoint) => dates.format(new Date(examination.takenAt));
  return (
    <figure className={css.figure}>
      <svg
        className={css.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('lesion.chart.label', { count: points.length })}
        data-testid="score-chart"
      >
        {lines.map(({ name, y, probability }) => (
          <g key={name} className={css[name]}>
            <line x1={EDGE.left} x2={WIDTH - EDGE.right} y1={down(y)} y2={down(y)} />
            <text x={EDGE.left - 4} y={down(y)} textAnchor="end" dominantBaseline="middle">
              {percent(probability)}
            </text>
          </g>
        ))}
        <polyline className={css.way} points={joinedPoints(points.filter(({ comparable }) => comparable))} />
        {points.map((point) => (
          <g key={point.examination.id} className={point.comparable ? css.point : css.other}>
            <line x1={across(point.x)} x2={across(point.x)} y1={down(point.from)} y2={down(point.to)} />
            <circle cx={across(point.x)} cy={down(point.y)} r={5} />
          </g>
        ))}
        <text className={css.day} x={EDGE.left} y={HEIGHT - 6}>
          {points.length > 1 && day(first)}
        </text>
        <text className={css.day} x={WIDTH - EDGE.right} y={HEIGHT - 6} textAnchor="end">
          {day(last)}
        </text>
      </svg>
      <figcaption className={css.caption}>{t('lesion.chart.caption')}</figcaption>
      <ScoreTable examinations={examinations} />
    </figure>
  );
}

function joinedPoints(points: readonly ChartPoint[]): string {
  return points.map(({ x, y }) => `${across(x)},${down(y)}`).join(' ');
}
