import { auc, type Scored } from '../../../src/evaluation/index.ts';
import type { Sample } from '../dataset/sample.ts';
import { fitLogistic, headOf, logitOf, scalingOf, standardise } from '../fitting/logistic-regression.ts';
import { groupedFolds } from './grouped-folds.ts';

/** A picture with the colours of its border. */
export interface Bordered {
  readonly sample: Sample;
  readonly border: Float32Array;
}

const FOLDS = 5;
const STRENGTH = 1e-3;
const LEAST_OF_CLASS = 20;

/**
 * How well the border alone tells benign from malignant: the AUC of a logistic regression that sees nothing else, over five
 * folds in which no lesion or patient is in two. 0.5 says nothing; well above, the classes come from different cameras,
 * hospitals or crops.
 *
 * @returns 0..1; undefined with fewer than 20 pictures of a class.
 */
export function borderAuc(pictures: readonly Bordered[]): number | undefined {
  const malignant = pictures.filter(({ sample }) => isMalignant(sample)).length;
  if (Math.min(malignant, pictures.length - malignant) < LEAST_OF_CLASS) return undefined;
  const folds = groupedFolds(
    pictures.map(({ sample }) => sample),
    FOLDS,
  );
  const scored = Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = pictures.filter((_, i) => folds[i] !== fold);
    const heldBack = pictures.filter((_, i) => folds[i] === fold);
    return scoreHeldBack(fitted, heldBack);
  }).flat();
  return auc(scored);
}

function scoreHeldBack(fitted: readonly Bordered[], heldBack: readonly Bordered[]): Scored[] {
  const borders = fitted.map(({ border }) => border);
  const scaling = scalingOf(borders);
  const positive = fitted.map(({ sample }) => isMalignant(sample));
  const rows = { features: standardise(borders, scaling), positive, weights: fitted.map(() => 1) };
  const head = headOf(fitLogistic(rows, STRENGTH), scaling);
  return heldBack.map(({ sample, border }) => ({
    score: logitOf(head, border),
    malignant: isMalignant(sample),
    group: sample.group,
  }));
}

function isMalignant({ label }: Sample): boolean {
  return label === 'malignant';
}
