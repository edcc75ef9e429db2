import { describe, expect, it } from 'vitest';
import type { TestResults } from '../../../../src/records/index.ts';
import { ownConfusion, ownRates } from '../../../../src/screens/overview/own-rates.ts';

const NONE: TestResults = { positive: 0, negative: 0, uncertain: 0, refused: 0 };

const OUTCOMES = {
  malignant: { positive: 14, uncertain: 4, negative: 2, refused: 9 },
  benign: { positive: 3, uncertain: 6, negative: 10, refused: 5 },
};

describe('the rates of what one person checked', () => {
  it('count the uncertain as warned or not, and leave out what was not judged', () => {
    expect(ownConfusion(OUTCOMES, 'low')).toEqual({
      truePositives: 18,
      falseNegatives: 2,
      falsePositives: 9,
      trueNegatives: 10,
    });
    expect(ownConfusion(OUTCOMES, 'high')).toEqual({
      truePositives: 14,
      falseNegatives: 6,
      falsePositives: 3,
      trueNegatives: 16,
    });
  });

  it('are given from twenty cases upwards, with an interval, and each by its own cases', () => {
    const { sensitivity, specificity } = ownRates(OUTCOMES, 'low');
    expect(sensitivity).toMatchObject({ outcome: 'share', right: 18, all: 20, share: 0.9 });
    // Wilson's interval of 18 in 20.
    expect(sensitivity.outcome === 'share' && [sensitivity.low, sensitivity.high].map((end) => end.toFixed(3))).toEqual([
      '0.699',
      '0.972',
    ]);
    expect(specificity).toEqual({ outcome: 'too-few', right: 10, all: 19 });
  });

  it('are none without any outcome', () => {
    const { sensitivity, specificity } = ownRates({ malignant: NONE, benign: NONE }, 'high');
    expect(sensitivity).toEqual({ outcome: 'too-few', right: 0, all: 0 });
    expect(specificity).toEqual({ outcome: 'too-few', right: 0, all: 0 });
  });
});
