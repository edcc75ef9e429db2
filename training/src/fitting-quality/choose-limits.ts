import {
  DEFAULT_QUALITY,
  type QualityLimits,
  type QualityMeasures,
  type QualityRules,
} from '../../../src/judgement/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import type { Sample } from '../dataset/sample.ts';
import { harmOnset } from './harm-onset.ts';
import type { SeenSample } from './look-at-samples.ts';
import { quantile } from './quantile.ts';

type Measure = Exclude<keyof QualityLimits, 'side'>;

/** Which way a picture is worse. */
const WORSE: Readonly<Record<Measure, 'low' | 'high'>> = {
  sharpness: 'low',
  brightness: 'low',
  washedOut: 'high',
  glare: 'high',
};

const MEASURES = Object.keys(WORSE) as readonly Measure[];

interface Level {
  readonly name: keyof QualityRules;
  /** Share of the real pictures that each limit may leave out. */
  readonly budget: number;
  /** Median change of the logit at which a degradation does harm. */
  readonly harm: number;
}

/** A change of the logit by 0.5 multiplies the odds by 1.6, one by 0.25 by 1.3. */
export const LEVELS: readonly Level[] = [
  { name: 'refused', budget: 0.002, harm: 0.5 },
  { name: 'noted', budget: 0.02, harm: 0.25 },
];

/** A set has its own cameras and habits, which a large set of the same modality would drown; but it is small. */
const TIMES_IN_A_SET = 5;

/** With fewer pictures in a group its quantiles say nothing, and what is missing keeps its default. */
export const LEAST_PICTURES = 100;

/** Frames may be asked to be this many pixels wide at least, and at most. */
const SIDES = { refused: [64, 128], noted: [96, 192] } as const;

/**
 * Chooses limits: where degradation begins to do harm, but never so strict that a limit leaves out more than its budget of the
 * real pictures of any modality or of the malignant ones of it, nor {@link TIMES_IN_A_SET} that of any data set; and never
 * stricter than {@link DEFAULT_QUALITY}.
 *
 * @param real training pictures as they lie.
 * @param degraded training pictures with scored copies.
 */
export function chooseLimits(real: readonly SeenSample[], degraded: readonly SeenSample[]): QualityRules {
  const [refused, noted] = LEVELS.map((level) => limitsFor(level, real, degraded));
  return { refused: refused ?? DEFAULT_QUALITY.refused, noted: noted ?? DEFAULT_QUALITY.noted };
}

function limitsFor(level: Level, real: readonly SeenSample[], degraded: readonly SeenSample[]): QualityLimits {
  const strictest = DEFAULT_QUALITY[level.name];
  const groups = groupsOf(real);
  const limit = (measure: Measure) => {
    const worse = WORSE[measure];
    const allowed = groups.map(({ pictures, times }) => budgetLimit(pictures, measure, times * level.budget));
    const harmful = harmOnset(degraded, measure, level.harm);
    return lenient(worse, [strictest[measure], ...allowed, ...(harmful === undefined ? [] : [harmful])]);
  };
  const [least, most] = SIDES[level.name];
  const side = harmOnset(degraded, 'side', level.harm);
  const limits = Object.fromEntries(MEASURES.map((measure) => [measure, round(limit(measure))])) as Record<Measure, number>;
  return { side: side === undefined ? strictest.side : Math.round(Math.min(most, Math.max(least, side))), ...limits };
}

interface Group {
  readonly pictures: readonly QualityMeasures[];
  /** How many times its budget a limit may leave out of these. */
  readonly times: number;
}

/** Pictures of each modality, the malignant ones of each, and those of each data set; groups that are too few left out. */
function groupsOf(real: readonly SeenSample[]): Group[] {
  const group = (times: number, is: (sample: Sample) => boolean): Group => ({
    pictures: real.filter(({ sample }) => is(sample)).map(({ asItLies }) => asItLies),
    times,
  });
  const modalities = MODALITIES.flatMap((modality) => [
    group(1, (sample) => sample.modality === modality),
    group(1, (sample) => sample.modality === modality && sample.label === 'malignant'),
  ]);
  const sets = [...new Set(real.map(({ sample }) => sample.set))].map((set) =>
    group(TIMES_IN_A_SET, (sample) => sample.set === set),
  );
  return [...modalities, ...sets].filter(({ pictures }) => pictures.length >= LEAST_PICTURES);
}

function budgetLimit(group: readonly QualityMeasures[], measure: Measure, budget: number): number {
  const values = group.map((measures) => measures[measure]);
  return quantile(values, WORSE[measure] === 'low' ? budget : 1 - budget);
}

function lenient(worse: 'low' | 'high', limits: readonly number[]): number {
  return worse === 'low' ? Math.min(...limits) : Math.max(...limits);
}

/** Four decimals: more would be noise. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
