import { SPOT_LENGTH } from '../../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../../src/vocabulary/index.ts';
import { EMBEDDING_LENGTH, TEXTURE_LENGTH } from '../architectures/mobilenet-v2.ts';
import type { LinearHead } from '../architectures/weights.ts';
import type { Sample } from '../dataset/sample.ts';
import type { ModelFiles } from '../export/serialise-model.ts';
import { logitOf } from '../fitting/logistic-regression.ts';
import { type FittedRefusal, fitRefusal } from './fit-refusal.ts';
import { type GatheredScenes, type SceneKind, trainingScenes, validationScenes } from './gather-scenes.ts';
import type { Scene } from './scene.ts';
import { featuresOfScenes } from './scene-features.ts';
import { spotsOfScenes } from './scene-spots.ts';
import type { SeenKind, SeenLesion, SeenPicture } from './seen-picture.ts';

export interface RefusalSource {
  /** Lesion pictures of training and validation; others are not looked at. */
  readonly samples: readonly Sample[];
  /** SHA-256 of each sample's file. */
  readonly hashes: ReadonlyMap<Sample, string>;
  /** Embedding and texture, one behind the other, of a sample as the app sees it; undefined where they were not asked for. */
  featuresOf(sample: Sample): Float32Array | undefined;
  readonly files: ModelFiles;
  /** Logit of dermoscope against phone, on the texture. */
  readonly modalityHead: LinearHead;
  /** Those that the model is calibrated for. */
  readonly modalities: readonly Modality[];
  /** Where features are kept for the next run; undefined for nowhere. */
  readonly cacheFolder: string | undefined;
}

/**
 * Fits refusal from labelled lesion pictures: makes the pictures that show no lesion out of them and their masks, looks at
 * all of them with the network, and fits.
 *
 * @throws {RangeError} without training or validation pictures.
 */
export async function fitRefusalFromSamples(source: RefusalSource): Promise<FittedRefusal> {
  const { see } = eyesOf(source);
  const [training, validation] = (['training', 'validation'] as const).map((split) =>
    source.samples.filter((sample) => sample.split === split),
  );
  const toLearn = await trainingScenes(training ?? []);
  const toChoose = await validationScenes(validation ?? []);
  const seen = await see([toLearn, toChoose].flatMap(scenesIn));
  const kinds = (some: readonly SceneKind[]): SeenKind[] =>
    some.map(({ name, scenes }) => ({ name, pictures: scenes.map((scene) => seen.get(scene) as SeenPicture) }));
  const allOf = async (lesions: readonly Sample[] = [], { variedLesions, skin, things }: GatheredScenes) => ({
    lesions: await lesionsSeen(lesions, source),
    variedLesions: variedLesions.map(({ sample, scene }) => lesionOf(sample, seen.get(scene) as SeenPicture)),
    skin: kinds(skin),
    things: kinds(things),
  });
  return fitRefusal(
    { training: await allOf(training, toLearn), validation: await allOf(validation, toChoose) },
    { embedding: EMBEDDING_LENGTH, texture: TEXTURE_LENGTH, spot: SPOT_LENGTH },
  );
}

/** Those of the samples whose features are known. */
export async function lesionsSeen(samples: readonly Sample[], source: RefusalSource): Promise<SeenLesion[]> {
  const { suggest, spots } = eyesOf(source);
  const known = samples.flatMap((sample) => {
    const features = source.featuresOf(sample);
    return features ? [{ sample, features }] : [];
  });
  const ownSpots = await spots(known.map(({ sample: { file } }) => ({ kind: 'picture', file })));
  return known.map(({ sample, features }, i) =>
    lesionOf(sample, { features: joined(features, ownSpots[i]), suggested: suggest(features) }),
  );
}

/** Looks at any scenes as the fit does: for figures on test pictures once all is chosen. */
export async function seeScenes(scenes: readonly Scene[], source: RefusalSource): Promise<SeenPicture[]> {
  const seen = await eyesOf(source).see(scenes);
  return scenes.map((scene) => seen.get(scene) as SeenPicture);
}

function eyesOf({ samples, hashes, files, modalityHead, modalities, cacheFolder }: RefusalSource) {
  const hashByFile = new Map(samples.map((sample) => [sample.file, hashes.get(sample)]));
  const hashOf = (file: string) => hashByFile.get(file) ?? file;
  const suggest = (features: Float32Array): Modality => {
    const looks = logitOf(modalityHead, features.subarray(EMBEDDING_LENGTH)) >= 0 ? 'dermoscope' : 'phone';
    return modalities.includes(looks) ? looks : (MODALITIES.find((modality) => modalities.includes(modality)) ?? looks);
  };
  const spots = (scenes: readonly Scene[]) => spotsOfScenes(scenes, hashOf, cacheFolder);
  const see = async (scenes: readonly Scene[]): Promise<ReadonlyMap<Scene, SeenPicture>> => {
    const features = await featuresOfScenes(scenes, files, hashOf, cacheFolder);
    const ownSpots = await spots(scenes);
    return new Map(
      scenes.flatMap((scene, i) => {
        const own = features[i];
        return own ? [[scene, { features: joined(own, ownSpots[i]), suggested: suggest(own) }] as const] : [];
      }),
    );
  };
  return { see, spots, suggest };
}

function joined(features: Float32Array, spot: Float32Array = new Float32Array(0)): Float32Array {
  return Float32Array.of(...features, ...spot);
}

function scenesIn({ variedLesions, skin, things }: GatheredScenes): Scene[] {
  return [...variedLesions.map(({ scene }) => scene), ...[...skin, ...things].flatMap(({ scenes }) => scenes)];
}

function lesionOf({ modality, label }: Sample, picture: SeenPicture): SeenLesion {
  return { ...picture, modality, malignant: label === 'malignant' };
}
