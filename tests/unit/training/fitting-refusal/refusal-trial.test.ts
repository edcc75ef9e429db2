import { describe, expect, it } from 'vitest';
import { aucOfScores, meritOf, type RefusalTrial } from '../../../../training/src/fitting-refusal/refusal-trial.ts';

const TRIAL: RefusalTrial = {
  modality: 'phone',
  dimensions: 32,
  weights: { distance: 1, skin: 1, thing: 1 },
  limits: {
    thing: { middle: 0, limit: 1 },
    threshold: 1,
    validation: { lesions: 100, refused: 0.05, malignant: 50, malignantRefused: 0.04 },
  },
  skinRefused: 0.8,
  thingsRefused: 0.9,
  auc: 0.97,
};

describe('the merit of a trial', () => {
  it('counts skin and things the same, and the AUC beside them', () => {
    expect(meritOf(TRIAL)).toBeCloseTo(0.85 + 0.97, 12);
    expect(meritOf({ ...TRIAL, auc: 0.98 })).toBeGreaterThan(meritOf(TRIAL));
  });

  it('rests on what there is where there is no skin, or nothing', () => {
    expect(meritOf({ ...TRIAL, skinRefused: Number.NaN })).toBeCloseTo(0.9 + 0.97, 12);
    expect(meritOf({ ...TRIAL, skinRefused: Number.NaN, thingsRefused: Number.NaN, auc: Number.NaN })).toBe(0);
  });
});

describe('the AUC of scores', () => {
  it('is the share of pairs in the right order, ties half', () => {
    expect(aucOfScores([0, 1], [1, 2])).toBe(0.875);
    expect(aucOfScores([0, 1], [])).toBeNaN();
  });
});
