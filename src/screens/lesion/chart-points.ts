import type { Examination } from '../../records/index.ts';
import { logOdds } from './log-odds.ts';
import { countedPhotos, Z_95 } from './score-change.ts';
import { isComparable, type ScoreNoise } from './score-noise.ts';

export interface ChartPoint {
  readonly examination: Examination;
  /** 0 at the first examination, 1 at the last; 0.5 where all are of one moment. */
  readonly x: number;
  /** 0 at the bottom, 1 at the top. */
  readonly y: number;
  /** The ends of what repeat photos would make of it in 95 of 100 cases, on the scale of `y`. */
  readonly from: number;
  readonly to: number;
  /** Whether it may be compared with the latest one. */
  readonly comparable: boolean;
}

export interface ChartLine {
  readonly name: 'low' | 'high';
  /** 0..1. */
  readonly probability: number;
  readonly y: number;
}

/** A probability that is written beside the chart. */
export interface ChartTick {
  /** 0..1. */
  readonly probability: number;
  readonly y: number;
}

export interface Chart {
  /** Oldest first; refused ones are left out. */
  readonly points: readonly ChartPoint[];
  readonly lines: readonly ChartLine[];
  /** From the bottom up. */
  readonly ticks: readonly ChartTick[];
}

/** Room above and below what is drawn, in log odds. */
const MARGIN = 0.5;

/** What may be written beside the chart, the plainest first, where so much room is left between them. */
const TICKS = [0.5, 0.1, 0.9, 0.01, 0.99, 0.25, 0.75, 0.05, 0.95, 0.001, 0.999];
const BETWEEN_TICKS = 0.14;

/** Scores over time on the scale of log odds, with the thresholds of the latest. @param examinations newest first. */
export function chartOf(examinations: readonly Examination[], { deviation }: ScoreNoise): Chart {
  const judged = examinations.filter(({ verdict }) => verdict.band !== 'refused').toReversed();
  const latest = judged.at(-1);
  if (!latest) return { points: [], lines: [], ticks: [] };
  const { low, high } = latest.verdict.operatingPoints;
  const scored = judged.map((examination) => ({
    examination,
    time: Date.parse(examination.takenAt),
    score: logOdds(examination.verdict.probability),
    reach: (Z_95 * deviation) / Math.sqrt(countedPhotos(examination)),
    comparable: isComparable(examination.verdict, latest.verdict),
  }));
  const ends = scored.flatMap(({ score, reach }) => [score - reach, score + reach]);
  const bottom = Math.min(...ends, logOdds(low)) - MARGIN;
  const top = Math.max(...ends, logOdds(high)) + MARGIN;
  const up = (odds: number) => (odds - bottom) / (top - bottom);
  const [first, last] = [scored[0]?.time ?? 0, scored.at(-1)?.time ?? 0];
  return {
    points: scored.map(({ examination, time, score, reach, comparable }) => ({
      examination,
      x: last > first ? (time - first) / (last - first) : 0.5,
      y: up(score),
      from: up(score - reach),
      to: up(score + reach),
      comparable,
    })),
    lines: [
      { name: 'low', probability: low, y: up(logOdds(low)) },
      { name: 'high', probability: high, y: up(logOdds(high)) },
    ],
    ticks: ticksBy((probability) => up(logOdds(probability))),
  };
}

function ticksBy(place: (probability: number) => number): readonly ChartTick[] {
  const ticks: ChartTick[] = [];
  for (const probability of TICKS) {
    const y = place(probability);
    if (y > 0 && y < 1 && ticks.every((other) => Math.abs(other.y - y) >= BETWEEN_TICKS)) ticks.push({ probability, y });
  }
  return ticks.sort((a, b) => a.y - b.y);
}
