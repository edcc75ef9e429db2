import { useLanguage } from '../../i18n/index.ts';
import type { Examination } from '../../records/index.ts';
import { useSize } from '../../ui/index.ts';
import css from './chart.module.css';
import { type ChartPoint, chartOf } from './chart-points.ts';
import type { ScoreNoise } from './score-noise.ts';
import { ScoreTable } from './score-table.tsx';

/** Of the drawing, of which the style makes so many sixteenths of a rem: its words grow with the person's text. */
const HEIGHT = 224;
const LEAST_WIDTH = 240;
const UNMEASURED = { width: 328, height: HEIGHT };
const EDGE = { left: 44, right: 12, top: 8, bottom: 24 };

const down = (y: number) => EDGE.top + (1 - y) * (HEIGHT - EDGE.top - EDGE.bottom);

interface ScoreChartProps {
  /** Newest first. */
  readonly examinations: readonly Examination[];
  readonly noise: ScoreNoise;
}

/** Scores over time, with bars for what repeat photos differ by, and the thresholds; the same as a table below. */
export function ScoreChart({ examinations, noise }: ScoreChartProps) {
  const { t, threshold, locale } = useLanguage();
  const [ref, size] = useSize(UNMEASURED);
  const { points, lines, ticks } = chartOf(examinations, noise);
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const hasOthers = points.some(({ comparable }) => !comparable);
  const isOne = points.length === 1;
  const width = Math.max(LEAST_WIDTH, (HEIGHT * size.width) / size.height);
  const right = width - EDGE.right;
  // Points stand clear of the axis, the dates below them do not.
  const across = (x: number) => EDGE.left + 10 + x * (right - EDGE.left - 20);
  const day = ({ examination }: ChartPoint) => dates.format(new Date(examination.takenAt));
  const joinedPoints = points
    .filter(({ comparable }) => comparable)
    .map(({ x, y }) => `${across(x)},${down(y)}`)
    .join(' ');
  return (
    <figure className={css.figure}>
      <ul className={css.legend}>
        {lines.toReversed().map(({ name, probability }) => (
          <li key={name} data-testid={`threshold-${name}`}>
            <svg viewBox="0 0 28 8" aria-hidden="true" focusable="false">
              <line className={css[name]} x2={28} y1={4} y2={4} />
            </svg>
            {t(`lesion.chart.${name}`, { threshold: threshold(probability) })}
          </li>
        ))}
      </ul>
      <p className={css.axis} aria-hidden="true">
        {t('lesion.chart.score')}
      </p>
      <div ref={ref} className={css.frame}>
        <svg
          className={css.chart}
          viewBox={`0 0 ${width} ${HEIGHT}`}
          role="img"
          aria-label={t('lesion.chart.label', { count: points.length })}
          data-testid="score-chart"
        >
          {ticks.map(({ probability, y }) => (
            <g key={probability} className={css.tick}>
              <line x1={EDGE.left} x2={right} y1={down(y)} y2={down(y)} />
              <text x={EDGE.left - 6} y={down(y)} textAnchor="end" dominantBaseline="middle">
                {threshold(probability)}
              </text>
            </g>
          ))}
          {lines.map(({ name, y }) => (
            <line key={name} className={css[name]} x1={EDGE.left} x2={right} y1={down(y)} y2={down(y)} />
          ))}
          <polyline className={css.way} points={joinedPoints} />
          {points.map((point) => (
            <g key={point.examination.id} className={point.comparable ? css.point : css.other}>
              <line x1={across(point.x)} x2={across(point.x)} y1={down(point.from)} y2={down(point.to)} />
              <circle cx={across(point.x)} cy={down(point.y)} r={5} />
            </g>
          ))}
          <text x={EDGE.left} y={HEIGHT - 6}>
            {!isOne && day(first)}
          </text>
          <text x={isOne ? across(last.x) : right} y={HEIGHT - 6} textAnchor={isOne ? 'middle' : 'end'}>
            {day(last)}
          </text>
        </svg>
      </div>
      <figcaption className={css.caption}>
        {t('lesion.chart.caption')} {hasOthers && t(`lesion.chart.hollow.${last.examination.verdict.modality}`)}
      </figcaption>
      <ScoreTable examinations={examinations} />
    </figure>
  );
}
