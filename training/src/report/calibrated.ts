import type { Scored } from '../../../src/evaluation/index.ts';
import { calibratedProbability, type ModalityJudgement } from '../../../src/judgement/index.ts';
import type { Sample } from '../dataset/sample.ts';

/** A picture with a probability, and what is known of it. */
export interface ScoredPicture extends Scored {
  readonly sample: Sample;
}

const PLAIN: ModalityJudgement['calibration'] = { slope: 1, intercept: 0 };

/** The picture with the calibrated probability of a logit, 0..1; without a calibration with the plain sigmoid. */
export function withProbability(sample: Sample, logit: number, calibration = PLAIN): ScoredPicture {
  return {
    sample,
    score: calibratedProbability(logit, calibration),
    malignant: sample.label === 'malignant',
    group: sample.group,
  };
}
