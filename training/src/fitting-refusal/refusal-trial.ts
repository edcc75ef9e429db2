import { auc } from '../../../src/evaluation/index.ts';
import type { RefusalLimits } from '../../../src/judgement/index.ts';
import type { Modality } from '../../../src/vocabulary/index.ts';
import type { Weights } from './limits.ts';

/** One combination that was tried for a modality, with what validation says of it. */
export interface RefusalTrial {
  readonly modality: Modality;
  readonly dimensions: number;
  readonly weights: Weights;
  readonly limits: RefusalLimits;
  /** Shares of the pictures that look like the modality which are refused, all kinds weighing the same; NaN without any. */
  readonly skinRefused: number;
  readonly thingsRefused: number;
  /** Mean over the kinds, skin and things counting the same: of their scores against those of lesions, both as above. */
  readonly auc: number;
}

/**
 * What a trial is judged by: the share that is refused, and the AUC, which rests on all lesions and not on those few that the
 * threshold lies between.
 */
export function meritOf({ skinRefused, thingsRefused, auc }: RefusalTrial): number {
  return meanOfKnown([skinRefused, thingsRefused]) + (Number.isNaN(auc) ? 0 : auc);
}

/** The mean of the numbers that are known; 0 without any. */
export function meanOfKnown(shares: readonly number[]): number {
  const known = shares.filter((share) => !Number.isNaN(share));
  return known.length === 0 ? 0 : known.reduce((sum, share) => sum + share, 0) / known.length;
}

/** AUC of scores that should be above against those that should be below; NaN without any. */
export function aucOfScores(below: readonly number[], above: readonly number[]): number {
  const scored = (scores: readonly number[], malignant: boolean) => scores.map((score) => ({ score, malignant, group: '' }));
  return auc([...scored(below, false), ...scored(above, true)]);
}
