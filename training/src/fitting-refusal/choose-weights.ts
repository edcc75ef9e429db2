import {
  type Refusal,
  type RefusalLimits,
  type RefusalMeasures,
  refusalMeasures,
  scoreOf,
} from '../../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import { assembleRefusal, type FeatureLengths, type RefusalParts } from './assemble-refusal.ts';
import { limitsOf, type MeasuredLesions, type Weights } from './limits.ts';
import type { RefusalData, SeenKind, SeenLesion, SeenPicture } from './seen-picture.ts';

const WEIGHTS = [0.25, 0.5, 0.71, 1, 1.41, 2, 4];

/** One combination that was tried for a modality, with what validation says of it. */
export interface RefusalTrial {
  readonly modality: Modality;
  readonly dimensions: number;
  readonly weights: Weights;
  readonly limits: RefusalLimits;
  /** Shares of the pictures that look like the modality which are refused, all kinds weighing the same; NaN without any. */
  readonly skinRefused: number;
  readonly thingsRefused: number;
}

interface MeasuredPicture {
  readonly measures: RefusalMeasures;
  readonly suggested: Modality;
}

/** Validation pictures as measured by some parts. */
export interface MeasuredValidation extends MeasuredLesions {
  readonly parts: RefusalParts;
  readonly skin: readonly (readonly MeasuredPicture[])[];
  readonly things: readonly (readonly MeasuredPicture[])[];
}

/** Measures the validation pictures with the numbers that the app will read: in single precision. */
export function measureValidation(
  parts: RefusalParts,
  lengths: FeatureLengths,
  validation: RefusalData['validation'],
): MeasuredValidation {
  const { refusal } = assembleRefusal(parts, lengths, {});
  const ofPicture = (picture: SeenPicture) => ({ measures: measureOne(refusal, picture), suggested: picture.suggested });
  const ofLesion = (lesion: SeenLesion) => ({ ...ofPicture(lesion), malignant: lesion.malignant });
  return {
    parts,
    lesions: validation.lesions.map(ofLesion),
    variedLesions: validation.variedLesions.map(ofLesion),
    skin: filled(validation.skin).map(({ pictures }) => pictures.map(ofPicture)),
    things: filled(validation.things).map(({ pictures }) => pictures.map(ofPicture)),
  };
}

export function measureOne(refusal: Refusal, { features }: SeenPicture): RefusalMeasures {
  const { embedding } = refusal.description;
  return refusalMeasures({ embedding: features.subarray(0, embedding), texture: features.subarray(embedding) }, refusal);
}

/**
 * Tries all weights for each modality at the same share of refused lesions, with the distance and without.
 *
 * @returns the trials of each modality, best first: skin and things count the same.
 */
export function tryAllWeights(measured: MeasuredValidation): RefusalTrial[][] {
  const hasSkin = measured.parts.skin !== undefined;
  const some = hasSkin ? WEIGHTS : [1];
  const all = [
    ...some.flatMap((skin) => WEIGHTS.map((thing) => ({ distance: 1, skin, thing }))),
    ...some.map((thing) => ({ distance: 0, skin: 1, thing })),
  ];
  return MODALITIES.map((modality) =>
    all.flatMap((weights) => tryWeights(measured, modality, weights, hasSkin) ?? []).sort((a, b) => meritOf(b) - meritOf(a)),
  ).filter(({ length }) => length > 0);
}

/** What a trial is judged by. */
export function meritOf({ skinRefused, thingsRefused }: RefusalTrial): number {
  const known = [skinRefused, thingsRefused].filter((share) => !Number.isNaN(share));
  return known.length === 0 ? 0 : known.reduce((sum, share) => sum + share, 0) / known.length;
}

function tryWeights(
  measured: MeasuredValidation,
  modality: Modality,
  weights: Weights,
  hasSkin: boolean,
): RefusalTrial | undefined {
  const limits = limitsOf(measured, modality, weights, hasSkin);
  if (!limits) return undefined;
  const share = (kinds: readonly (readonly MeasuredPicture[])[]) => {
    let [refused, all] = [0, 0];
    for (const pictures of kinds) {
      const scores = pictures.filter(({ suggested }) => suggested === modality).map((one) => scoreOf(one.measures, limits));
      refused += scores.filter((score) => score > limits.threshold).length / pictures.length;
      all += scores.length / pictures.length;
    }
    return refused / all;
  };
  return {
    modality,
    dimensions: measured.parts.space.rows.length,
    weights,
    limits,
    skinRefused: share(measured.skin),
    thingsRefused: share(measured.things),
  };
}

function filled(kinds: readonly SeenKind[]): SeenKind[] {
  return kinds.filter(({ pictures }) => pictures.length > 0);
}
