import { type Refusal, type RefusalMeasures, refusalMeasures, scoreOf } from '../../../src/judgement/index.ts';
import type { Modality } from '../../../src/vocabulary/index.ts';
import { assembleRefusal, type FeatureLengths, type RefusalParts } from './assemble-refusal.ts';
import { limitsOf, type MeasuredLesion, type Weights } from './limits.ts';
import type { RefusalData, SeenPicture } from './seen-picture.ts';

const WEIGHTS = [0.25, 0.5, 0.71, 1, 1.41, 2, 4];

/** One combination that was tried, with what validation says of it. */
export interface RefusalTrial {
  readonly dimensions: number;
  readonly weights: Weights;
  /** Shares of the kinds' pictures that are refused, averaged over the kinds; NaN without any. */
  readonly skinRefused: number;
  readonly thingsRefused: number;
}

interface MeasuredPicture {
  readonly measures: RefusalMeasures;
  readonly suggested: Modality;
}

/** Validation pictures as measured by some parts. */
export interface MeasuredValidation {
  readonly parts: RefusalParts;
  readonly lesions: readonly MeasuredLesion[];
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
  return {
    parts,
    lesions: validation.lesions.map((lesion) => ({ ...ofPicture(lesion), malignant: lesion.malignant })),
    skin: validation.skin.map(({ pictures }) => pictures.map(ofPicture)),
    things: validation.things.map(({ pictures }) => pictures.map(ofPicture)),
  };
}

export function measureOne(refusal: Refusal, { features }: SeenPicture): RefusalMeasures {
  const { embedding } = refusal.description;
  return refusalMeasures({ embedding: features.subarray(0, embedding), texture: features.subarray(embedding) }, refusal);
}

/** Tries all weights at the same share of refused lesions. */
export function tryAllWeights(measured: MeasuredValidation): RefusalTrial[] {
  const hasSkin = measured.parts.skin !== undefined;
  return (hasSkin ? WEIGHTS : [1]).flatMap((skin) => WEIGHTS.map((thing) => tryWeights(measured, { skin, thing }, hasSkin)));
}

/** What a trial is judged by: skin and things count the same. */
export function meritOf({ skinRefused, thingsRefused }: RefusalTrial): number {
  return mean([skinRefused, thingsRefused].filter((share) => !Number.isNaN(share)));
}

function tryWeights({ parts, lesions, skin, things }: MeasuredValidation, weights: Weights, hasSkin: boolean): RefusalTrial {
  const limits = limitsOf(lesions, weights, hasSkin);
  const isRefused = ({ measures, suggested }: MeasuredPicture) => {
    const own = limits[suggested];
    return own !== undefined && scoreOf(measures, own) > own.threshold;
  };
  const share = (kinds: readonly (readonly MeasuredPicture[])[]) =>
    mean(kinds.filter(({ length }) => length > 0).map((pictures) => pictures.filter(isRefused).length / pictures.length));
  return { dimensions: parts.space.rows.length, weights, skinRefused: share(skin), thingsRefused: share(things) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
