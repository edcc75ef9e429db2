import { type RefusalLimits, type RefusalMeasures, type RefusalScale, scoreOf } from '../../../src/judgement/index.ts';
import type { Modality } from '../../../src/vocabulary/index.ts';

/** Share of the validation lesions, and of the malignant ones, that may be refused at most. */
export const MOST_REFUSED = 0.05;
/**
 * Share of the same lesions in other light and fewer pixels that may be refused at most: they stand for cameras that no data
 * set knows.
 */
export const MOST_VARIED_REFUSED = 0.1;
/** The measures' scales reach from the middle lesion to the one that stands out more than so many. */
const UPPER_SHARE = 0.9;

/** How much each measure counts beside the others: its limit lies that much closer. */
export interface Weights {
  /** 0 for a distance that is not used. */
  readonly distance: number;
  readonly skin: number;
  readonly thing: number;
}

/** A validation lesion that was measured. */
export interface MeasuredLesion {
  readonly measures: RefusalMeasures;
  /** That it looks like. */
  readonly suggested: Modality;
  readonly malignant: boolean;
}

/** Validation lesions, as they are and varied. */
export interface MeasuredLesions {
  readonly lesions: readonly MeasuredLesion[];
  readonly variedLesions: readonly MeasuredLesion[];
}

/**
 * The limits of a modality, from validation lesions alone: the lowest threshold at which no more than
 * {@link MOST_REFUSED} of them, and of the malignant among them, and no more than {@link MOST_VARIED_REFUSED} of the varied
 * ones are refused.
 *
 * @param hasSkin whether the skin measure means anything.
 * @returns undefined without lesions that look like that modality.
 */
export function limitsOf(
  { lesions, variedLesions }: MeasuredLesions,
  modality: Modality,
  weights: Weights,
  hasSkin: boolean,
): RefusalLimits | undefined {
  const [members, varied] = [lesions, variedLesions].map((all) => all.filter(({ suggested }) => suggested === modality));
  return members?.length ? limitsOfMembers(members, varied ?? [], weights, hasSkin) : undefined;
}

function limitsOfMembers(
  lesions: readonly MeasuredLesion[],
  variedLesions: readonly MeasuredLesion[],
  weights: Weights,
  hasSkin: boolean,
): RefusalLimits {
  const scale = (measure: keyof RefusalMeasures, weight: number) =>
    scaleOf(
      lesions.map(({ measures }) => measures[measure]),
      weight,
    );
  const scales = {
    ...(weights.distance > 0 && { distance: scale('distance', weights.distance) }),
    ...(hasSkin && { skin: scale('skin', weights.skin) }),
    thing: scale('thing', weights.thing),
  };
  const scoresOf = (some: readonly MeasuredLesion[]) =>
    some.map(({ measures, malignant }) => ({ score: scoreOf(measures, scales), malignant }));
  const scored = scoresOf(lesions);
  const malignant = scored.filter((lesion) => lesion.malignant);
  const threshold = Math.max(
    refusingAtMost(scored, MOST_REFUSED),
    refusingAtMost(malignant, MOST_REFUSED),
    refusingAtMost(scoresOf(variedLesions), MOST_VARIED_REFUSED),
  );
  return {
    ...scales,
    threshold,
    validation: {
      lesions: scored.length,
      refused: shareAbove(scored, threshold),
      malignant: malignant.length,
      malignantRefused: shareAbove(malignant, threshold),
    },
  };
}

function scaleOf(values: readonly number[], weight: number): RefusalScale {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = quantile(sorted, 0.5);
  return { middle, limit: middle + Math.max(1e-6, quantile(sorted, UPPER_SHARE) - middle) / weight };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The lowest score above which no more than `share` of them lie; minus infinity for none. */
function refusingAtMost(scored: readonly { readonly score: number }[], share: number): number {
  const scores = scored.map(({ score }) => score).sort((a, b) => b - a);
  return scores[Math.floor(share * scores.length)] ?? Number.NEGATIVE_INFINITY;
}

function shareAbove(scored: readonly { readonly score: number }[], threshold: number): number {
  return scored.length === 0 ? 0 : scored.filter(({ score }) => score > threshold).length / scored.length;
}
