import type { Refusal, RefusalDescription } from '../../../src/judgement/index.ts';
import { MODALITIES } from '../../../src/vocabulary/index.ts';
import { type Scaling, scalingOf } from '../fitting/logistic-regression.ts';
import { assembleRefusal, type FeatureLengths } from './assemble-refusal.ts';
import { measureOne, measureValidation, tryAllWeights } from './choose-weights.ts';
import { fitDiscriminants, meanAuc, strongestOfNearlyBest } from './fit-discriminant.ts';
import { firstCoordinates, fitDistance } from './fit-distance.ts';
import { type RefusalFigures, refusalFigures } from './refusal-figures.ts';
import { meritOf, type RefusalTrial } from './refusal-trial.ts';
import type { RefusalData, SeenKind, SeenLesion } from './seen-picture.ts';
import { trialsTable } from './trials-table.ts';

/** Dimensions of the distance that are tried; with both discriminants no more than 64 rows. */
const DIMENSIONS = [62, 32, 16];

/** How much more the spot's few numbers count, against bare skin, than the network's many: to them a spot is what skin lacks. */
const SPOT_COUNTS_FOR_SKIN = 4;

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
  const seenByNetwork = lengths.embedding + lengths.texture;
  const discriminants = (others: readonly SeenKind[], validationOthers: readonly SeenKind[], spotCounts: number) =>
    fitDiscriminants(
      { lesions: kindsOfLesions, others },
      { lesions: validation.lesions, others: validationOthers },
      spotCounting(scaling, seenByNetwork, spotCounts),
    );
  const skins = training.skin.length > 0 ? discriminants(training.skin, validation.skin, SPOT_COUNTS_FOR_SKIN) : [];
  const things = discriminants(training.things, validation.things, 1);
  const thing = strongestOfNearlyBest(things);
  const space = fitDistance(lesions.map(withoutSpot(seenByNetwork)), scaling, Math.max(...DIMENSIONS));

  const tried = DIMENSIONS.map((count) => Math.min(count, space.rows.length)).filter(
    (count, i, all) => all.indexOf(count) === i,
  );
  const trials = (skins.length > 0 ? skins : [undefined]).flatMap((skin) =>
    tried.map((count) => {
      const parts = { space: firstCoordinates(space, count), skin: skin?.head, thing: thing.head };
      return { skin, parts, ofModalities: tryAllWeights(measureValidation(parts, lengths, validation)) };
    }),
  );
  const best = trials.reduce((a, b) => (totalMerit(b.ofModalities) > totalMerit(a.ofModalities) ? b : a));
  const limits = Object.fromEntries(best.ofModalities.flatMap(([one]) => (one ? [[one.modality, one.limits]] : [])));
  const assembled = assembleRefusal(best.parts, lengths, limits);
  return {
    ...assembled,
    trialsTable: trialsTable(
      trials.filter(({ skin }) => skin === best.skin).flatMap(({ ofModalities }) => ofModalities),
      best.ofModalities,
      { skins, skin: best.skin, things, thing },
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

/** The scaling with which a penalty lets the spot's numbers count so much more than others. */
function spotCounting({ mean, deviation }: Scaling, start: number, times: number): Scaling {
  return { mean, deviation: deviation.map((value, j) => (j < start ? value : value / times)) };
}

/** For the distance, which is one between what the network sees. */
function withoutSpot(end: number): (lesion: SeenLesion) => SeenLesion {
  return (lesion) => ({ ...lesion, features: lesion.features.subarray(0, end) });
}
