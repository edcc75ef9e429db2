import { calibratedProbability, type Manifest, type ModalityJudgement } from '../../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import type { Sample } from '../dataset/sample.ts';
import { UserError } from '../errors.ts';
import { operatingPoints } from './operating-points.ts';
import { fitPlatt } from './platt.ts';

/** A picture with the logit that the exported network gives it. */
export interface ScoredSample {
  readonly sample: Sample;
  readonly logit: number;
}

/**
 * Calibration and operating points of each modality, from validation pictures at their natural mix.
 *
 * @throws {UserError} when no modality has both classes among them.
 */
export function judgeValidation(scored: readonly ScoredSample[]): Manifest['modalities'] {
  const modalities: Partial<Record<Modality, ModalityJudgement>> = {};
  for (const modality of MODALITIES) {
    const judgement = judgementOf(scored.filter(({ sample }) => sample.modality === modality));
    if (judgement) modalities[modality] = judgement;
  }
  if (Object.keys(modalities).length === 0) {
    throw new UserError('Nothing to calibrate on: validation needs benign and malignant pictures. Add pictures of both.');
  }
  return modalities;
}

function judgementOf(scored: readonly ScoredSample[]): ModalityJudgement | undefined {
  const labelled = scored.map(({ sample, logit }) => ({
    logit,
    malignant: sample.label === 'malignant',
    group: sample.group,
  }));
  const malignant = labelled.filter((one) => one.malignant).length;
  if (malignant === 0 || malignant === labelled.length) return undefined;
  const calibration = fitPlatt(labelled);
  const probabilities = labelled.map((one) => ({ ...one, score: calibratedProbability(one.logit, calibration) }));
  return { prevalence: malignant / labelled.length, calibration, operatingPoints: operatingPoints(probabilities) };
}
