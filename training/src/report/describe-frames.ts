import { type EvaluationOptions, evaluateBy, type Subgroup, wilsonInterval } from '../../../src/evaluation/index.ts';
import { bandOf, calibratedProbability, type ModalityJudgement, type Report } from '../../../src/judgement/index.ts';
import { type ScoredPicture, withProbability } from './calibrated.ts';
import type { ScoredInFrames } from './report-input.ts';

type Frames = NonNullable<Report['test']['frames']['phone']>;

/** What becomes of the figures when the frame is another than the suggested one. */
export function describeFrames(
  pictures: readonly ScoredInFrames[],
  { calibration, operatingPoints }: ModalityJudgement,
  options: EvaluationOptions,
): Frames {
  const n = pictures.length;
  const positives = pictures.filter(({ sample }) => sample.label === 'malignant').length;
  const figuresIn = (logitsOf: (picture: ScoredInFrames) => readonly number[]) =>
    figuresOf(
      pictures.flatMap((picture) => logitsOf(picture).map((logit) => withProbability(picture.sample, logit, calibration))),
      options,
    );
  const suggested = figuresIn(({ logit }) => [logit]);
  const centred = figuresIn(({ centredLogit }) => [centredLogit]);
  const jittered = figuresIn(({ jitteredLogits }) => jitteredLogits);
  if (!suggested || !centred || !jittered) return { n, positives, outcome: 'too-few' };
  const spreads = pictures.map(({ jitteredLogits }) => standardDeviation(jitteredLogits)).sort((a, b) => a - b);
  const band = (logit: number) => bandOf(calibratedProbability(logit, calibration), operatingPoints);
  const moved = pictures.filter(({ logit, jitteredLogits }) => jitteredLogits.some((other) => band(other) !== band(logit)));
  return {
    n,
    positives,
    outcome: 'figures',
    suggested,
    centred,
    jittered,
    logitSpread: { median: orderStatistic(spreads, 0.5), percentile95: orderStatistic(spreads, 0.95) },
    otherBand: wilsonInterval(moved.length, n),
  };
}

type FrameFigures = Pick<Extract<Subgroup, { outcome: 'figures' }>, 'auc' | 'atLow' | 'atHigh'>;

/** Undefined for too few pictures. */
function figuresOf(seen: readonly ScoredPicture[], options: EvaluationOptions): FrameFigures | undefined {
  const [all] = evaluateBy(seen, () => 'all', options);
  if (all?.outcome !== 'figures') return undefined;
  const { auc, atLow, atHigh } = all;
  return { auc, atLow, atHigh };
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

function orderStatistic(rising: readonly number[], share: number): number {
  return rising[Math.round((rising.length - 1) * share)] ?? Number.NaN;
}
