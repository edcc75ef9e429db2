import { type Confusion, LEAST_IN_GROUP, wilsonInterval } from '../../evaluation/index.ts';
import type { TestResults } from '../../records/index.ts';

/** A share of cases with its 95 % interval, all 0..1; or too few cases for one. */
export type OwnRate = { readonly right: number; readonly all: number } & (
  | { readonly outcome: 'too-few' }
  | { readonly outcome: 'share'; readonly share: number; readonly low: number; readonly high: number }
);

export interface OwnRates {
  readonly sensitivity: OwnRate;
  readonly specificity: OwnRate;
}

/** What people were shown, by what became known. */
export type OwnOutcomes = Readonly<Record<'malignant' | 'benign', TestResults>>;

/** Where a warning begins: with the band uncertain, at t_low, or with the band high, at t_high. */
export type WarnsFrom = 'low' | 'high';

/** Verdicts against outcomes, in examinations that were judged. */
export function ownConfusion(outcomes: OwnOutcomes, from: WarnsFrom): Confusion {
  const { malignant, benign } = outcomes;
  return {
    truePositives: warned(malignant, from),
    falseNegatives: notWarned(malignant, from),
    falsePositives: warned(benign, from),
    trueNegatives: notWarned(benign, from),
  };
}

/**
 * Sensitivity and specificity over the person's own examinations, by Wilson's interval, each only from `LEAST_IN_GROUP` cases
 * upwards. Examinations count as independent, which several of one lesion are not.
 */
export function ownRates(outcomes: OwnOutcomes, from: WarnsFrom): OwnRates {
  const { truePositives, falseNegatives, trueNegatives, falsePositives } = ownConfusion(outcomes, from);
  return {
    sensitivity: rateOf(truePositives, truePositives + falseNegatives),
    specificity: rateOf(trueNegatives, trueNegatives + falsePositives),
  };
}

function rateOf(right: number, all: number): OwnRate {
  if (all < LEAST_IN_GROUP) return { outcome: 'too-few', right, all };
  const { value, low, high } = wilsonInterval(right, all);
  return { outcome: 'share', right, all, share: value, low, high };
}

function warned({ positive, uncertain }: TestResults, from: WarnsFrom): number {
  return from === 'low' ? positive + uncertain : positive;
}

function notWarned({ negative, uncertain }: TestResults, from: WarnsFrom): number {
  return from === 'low' ? negative : negative + uncertain;
}
