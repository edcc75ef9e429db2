import { type Refusal, type RefusalMeasures, refusalMeasures, scoreOf } from '../../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import { assembleRefusal, type FeatureLengths, type RefusalParts } from './assemble-refusal.ts';
import { limitsOf, type MeasuredLesions, type Weights } from './limits.ts';
import { aucOfScores, meanOfKnown, meritOf, type RefusalTrial } from './refusal-trial.ts';
import { partsOf, type RefusalData, type SeenKind, type SeenLesion, type SeenPicture } from './seen-picture.ts';

const WEIGHTS = [0.25, 0.5, 0.71, 1, 1.41, 2, 4];

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

export function measureOne(refusal: Refusal, picture: SeenPicture): RefusalMeasures {
  return refusalMeasures(partsOf(picture, refusal.description), refusal);
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

function tryWeights(
  measured: MeasuredValidation,
  modality: Modality,
  weights: Weights,
  hasSkin: boolean,
): RefusalTrial | undefined {
  const limits = limitsOf(measured, modality, weights, hasSkin);
  if (!limits) return undefined;
  const scoresOf = (pictures: readonly MeasuredPicture[]) =>
    pictures.filter(({ suggested }) => suggested === modality).map((one) => scoreOf(one.measures, limits));
  const share = (kinds: readonly (readonly MeasuredPicture[])[]) => {
    let [refused, all] = [0, 0];
    for (const pictures of kinds) {
      const scores = scoresOf(pictures);
      refused += scores.filter((score) => score > limits.threshold).length / pictures.length;
      all += scores.length / pictures.length;
    }
    return refused / all;
  };
  const lesionScores = scoresOf(measured.lesions);
  const meanAuc = (kinds: readonly (readonly MeasuredPicture[])[]) =>
    meanOfKnown(kinds.map((pictures) => aucOfScores(lesionScores, scoresOf(pictures))));
  return {
    modality,
    dimensions: measured.parts.space.rows.length,
    weights,
    limits,
    skinRefused: share(measured.skin),
    thingsRefused: share(measured.things),
    auc: meanOfKnown([measured.skin, measured.things].filter(({ length }) => length > 0).map(meanAuc)),
  };
}

function filled(kinds: readonly SeenKind[]): SeenKind[] {
  return kinds.filter(({ pictures }) => pictures.length > 0);
}
