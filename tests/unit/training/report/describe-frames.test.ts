import { describe, expect, it } from 'vitest';
import type { Sample } from '../../../../training/src/dataset/sample.ts';
import { describeCalibration } from '../../../../training/src/report/describe-calibration.ts';
import { describeFrames } from '../../../../training/src/report/describe-frames.ts';
import type { ScoredInFrames } from '../../../../training/src/report/report-input.ts';

const PLAIN = { prevalence: 0.5, calibration: { slope: 1, intercept: 0 }, operatingPoints: { low: 0.3, high: 0.6 } };
const OPTIONS = { thresholds: PLAIN.operatingPoints, resamples: 10 };

/** Half of them malignant. */
function lesions(
  count: number,
  scores: (malignant: boolean) => Omit<ScoredInFrames, 'sample' | 'flippedLogits'>,
): ScoredInFrames[] {
  return Array.from({ length: count }, (_, i) => {
    const malignant = i % 2 === 0;
    const sample: Sample = {
      file: `${i}.jpg`,
      set: 'example',
      split: 'test',
      label: malignant ? 'malignant' : 'benign',
      group: String(i),
      modality: 'phone',
      squashedAspect: 1,
      ...(i < 30 && { source: 'one' }),
    };
    return { sample, flippedLogits: [], ...scores(malignant) };
  });
}

describe('frames', () => {
  it('are told apart: here the suggested is always right, the centred blind, the others wrong', () => {
    const pictures = lesions(40, (malignant) => {
      const logit = malignant ? 2 : -2;
      return { logit, centredLogit: 0, jitteredLogits: [-logit - 1, -logit + 1] };
    });
    expect(describeFrames(pictures, PLAIN, OPTIONS)).toMatchObject({
      outcome: 'figures',
      n: 40,
      suggested: { auc: { value: 1 }, atLow: { sensitivity: { value: 1 }, specificity: { value: 1 } } },
      centred: { auc: { value: 0.5 }, atLow: { sensitivity: { value: 1 }, specificity: { value: 0 } } },
      jittered: { auc: { value: 0 } },
      logitSpread: { median: 1, percentile95: 1 },
      otherBand: { value: 1 },
    });
  });

  it('do not matter where all give the same score', () => {
    const pictures = lesions(40, (malignant) => {
      const logit = malignant ? 2 : -2;
      return { logit, centredLogit: logit, jitteredLogits: [logit, logit] };
    });
    expect(describeFrames(pictures, PLAIN, OPTIONS)).toMatchObject({ logitSpread: { median: 0 }, otherBand: { value: 0 } });
  });

  it('of few pictures get no figures, however many frames there are', () => {
    const pictures = lesions(10, () => ({ logit: 0, centredLogit: 0, jitteredLogits: Array(10).fill(0) }));
    expect(describeFrames(pictures, PLAIN, OPTIONS)).toEqual({ n: 10, positives: 5, outcome: 'too-few' });
  });
});

describe('calibration', () => {
  // Plain, the probability is 1/2 for all. A slope of 0 and an intercept of ln 3 make it 3/4, whatever the score.
  const pictures = lesions(40, () => ({ logit: 0, centredLogit: 0, jitteredLogits: [] }));
  const { validation } = describeCalibration(
    pictures,
    { ...PLAIN, slope: 0, intercept: Math.log(3) },
    { ...OPTIONS, thresholds: { low: 0.3, high: 0.6 } },
  );

  it('is measured before and after', () => {
    expect(validation.before).toMatchObject({ ece: 0, brier: { value: 0.25 } });
    expect(validation.after.ece).toBeCloseTo(0.25, 12);
    expect(validation.after.brier?.value).toBeCloseTo(0.5 * 0.75 ** 2 + 0.5 * 0.25 ** 2, 12);
  });

  it('is measured for each set and source, of which a picture need not have one', () => {
    const parts = validation.parts.map(({ by, key, n, outcome }) => ({ by, key, n, outcome }));
    expect(parts).toEqual([
      { by: 'set', key: 'example', n: 40, outcome: 'figures' },
      { by: 'source', key: 'example, one', n: 30, outcome: 'figures' },
    ]);
  });
});
