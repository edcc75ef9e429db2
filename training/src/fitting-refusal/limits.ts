import { type RefusalLimits, type RefusalMeasures, type RefusalScale, scoreOf } from '../../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';

/** Share of the validation lesions, and of the malignant ones, that may be refused at most. */
export const MOST_REFUSED = 0.035;
/** The measures' scales reach from the middle lesion to the one that stands out more than so many. */
const UPPER_SHARE = 0.9;

/** How much each measure counts beside the distance: its limit lies that much closer. */
export interface Weights {
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

/**
 * The limits of each modality, from validation lesions alone: the lowest threshold at which no more than
 * {@link MOST_REFUSED} of them, and of the malignant among them, are refused.
 *
 * @param hasSkin whether the skin measure means anything.
 */
export function limitsOf(lesions: readonly MeasuredLesion[], weights: Weights, hasSkin: boolean) {
  const limits: Partial<Record<Modality, RefusalLimits>> = {};
  for (const modality of MODALITIES) {
    const members = lesions.filter(({ suggested }) => suggested === modality);
    if (members.length > 0) limits[modality] = limitsOfOne(members, weights, hasSkin);
  }
  return limits;
}

function limitsOfOne(lesions: readonly MeasuredLesion[], weights: Weights, hasSkin: boolean): RefusalLimits {
  const scale = (measure: keyof RefusalMeasures, weight: number) =>
    scaleOf(
      lesions.map(({ measures }) => measures[measure]),
      weight,
    );
  const scales = {
    distance: scale('distance', 1),
    ...(hasSkin && { skin: scale('skin', weights.skin) }),
    thing: scale('thing', weights.thing),
  };
  const scored = lesions.map(({ measures, malignant }) => ({ score: scoreOf(measures, scales), malignant }));
  const malignant = scored.filter((lesion) => lesion.malignant);
  const threshold = Math.max(refusingAtMost(scored, MOST_REFUSED), refusingAtMost(malignant, MOST_REFUSED));
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
