import type { Refusal, RefusalDescription } from '../../../src/judgement/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import { scalingOf } from '../fitting/logistic-regression.ts';
import { assembleRefusal, type FeatureLengths } from './assemble-refusal.ts';
import { measureOne, measureValidation, tryAllWeights } from './choose-weights.ts';
import { type Discriminant, fitDiscriminants, meanAuc } from './fit-discriminant.ts';
import { firstCoordinates, fitDistance } from './fit-distance.ts';
import { type RefusalFigures, refusalFigures } from './refusal-figures.ts';
import { meritOf, type RefusalTrial } from './refusal-trial.ts';
import type { RefusalData, SeenKind, SeenLesion } from './seen-picture.ts';
import { trialsTable } from './trials-table.ts';

/** Dimensions of the distance that are tried; with both discriminants no more than 64 rows. */
const DIMENSIONS = [62, 32, 16];

export interface FittedRefusal {
  /** `refusal.bin` */
  readonly bytes: Uint8Array;
  readonly description: RefusalDescription;
  readonly refusal: Refusal;
  /** Of the trials: the best few and the single measures, for people. */
  readonly trialsTable: string;
  /** On validation, by kind. */
  readonly figures: readonly RefusalFigures[];
}

/**
 * Fits what refuses pictures that show no lesion: a distance from lesions, discriminants against bare skin and things, the
 * weights of the three and a threshold for each modality. What refuses most of the validation pictures without lesions, at the
 * same share of refused validation lesions, wins.
 *
 * @throws {RangeError} without training or validation lesions, or without things.
 */
export function fitRefusal(data: RefusalData, lengths: FeatureLengths): FittedRefusal {
  requireAll(data);
  const { training, validation } = data;
  const lesions = [...training.lesions, ...training.variedLesions];
  const scaling = scalingOf(lesions.map(({ features }) => features));
  const kindsOfLesions = [
    ...kindsByModality('lesions', training.lesions),
    ...kindsByModality('varied', training.variedLesions),
  ];
  const discriminants = (others: readonly SeenKind[], validationOthers: readonly SeenKind[]) =>
    fitDiscriminants(
      { lesions: kindsOfLesions, others },
      { lesions: validation.lesions, others: validationOthers },
      scaling,
    );
  const skins = training.skin.length > 0 ? discriminants(training.skin, validation.skin) : [];
  const things = discriminants(training.things, validation.things);
  const thing = bestOf(things);
  const skin = skins.length > 0 ? bestOf(skins) : undefined;
  const space = fitDistance(lesions, scaling, Math.max(...DIMENSIONS));

  const tried = DIMENSIONS.map((count) => Math.min(count, space.rows.length)).filter(
    (count, i, all) => all.indexOf(count) === i,
  );
  const trials = tried.map((count) => {
    const parts = { space: firstCoordinates(space, count), skin: skin?.head, thing: thing.head };
    return { parts, ofModalities: tryAllWeights(measureValidation(parts, lengths, validation)) };
  });
  const best = trials.reduce((a, b) => (totalMerit(b.ofModalities) > totalMerit(a.ofModalities) ? b : a));
  const limits = Object.fromEntries(best.ofModalities.flatMap(([one]) => (one ? [[one.modality, one.limits]] : [])));
  const assembled = assembleRefusal(best.parts, lengths, limits);
  return {
    ...assembled,
    trialsTable: trialsTable(
      trials.flatMap(({ ofModalities }) => ofModalities),
      best.ofModalities,
      { skins, things },
      meanAuc(validation.things, validation.lesions, (picture) => measureOne(assembled.refusal, picture).distance),
    ),
    figures: refusalFigures(assembled.refusal, validation.lesions, [...validation.skin, ...validation.things]),
  };
}

function requireAll({ training, validation }: RefusalData): void {
  const lacking = [training.lesions, training.things, validation.lesions, validation.things].some(
    ({ length }) => length === 0,
  );
  if (lacking) throw new RangeError('Refusal needs lesions and other things, for training and for validation');
}

function kindsByModality(name: string, lesions: readonly SeenLesion[]): SeenKind[] {
  return MODALITIES.map((modality) => ({
    name: `${name} ${modality}`,
    pictures: lesions.filter((lesion) => lesion.modality === modality),
  }));
}

function totalMerit(ofModalities: readonly (readonly RefusalTrial[])[]): number {
  return ofModalities.reduce((sum, [best]) => sum + (best ? meritOf(best) : 0), 0);
}

/** The first, strongest penalty where validation cannot tell. */
function bestOf(discriminants: readonly Discriminant[]): Discriminant {
  return discriminants.reduce((best, one) => (one.auc > best.auc ? one : best));
}
