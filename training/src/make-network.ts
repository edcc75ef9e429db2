import { join } from 'node:path';
import { MODALITIES } from '../../src/vocabulary/index.ts';
import type { Backbone, LinearHead } from './architectures/weights.ts';
import { evenly } from './dataset/evenly.ts';
import type { PreparedSamples } from './dataset/prepare-samples.ts';
import type { Sample, Split } from './dataset/sample.ts';
import { AS_SUGGESTED, CENTRED, FLIPPED, JITTERED, type View } from './dataset/view.ts';
import { buildGraph, emptyHeads, type Heads } from './export/build-graph.ts';
import { type ModelFiles, serialiseModel, sha256Of } from './export/serialise-model.ts';
import { type TunedNetwork, tuneNetwork } from './fine-tuning/tune-network.ts';
import { extractFeatures, type Features } from './fitting/features.ts';
import { bestOf, fitMalignantHead } from './fitting/fit-malignant-head.ts';
import { fitModalityHead } from './fitting/fit-modality-head.ts';
import { trialsTable } from './report/summary.ts';
import type { TrainingSettings } from './train-settings.ts';

/** A network with its heads, and what it sees in the pictures that are held back. */
export interface MadeNetwork {
  readonly body: Backbone;
  readonly heads: Heads;
  readonly files: ModelFiles;
  /** Of validation and test pictures in all views, and of training pictures that a head was fitted on. */
  readonly features: Features;
  /** Absent when only the heads were trained. */
  readonly tuned: TunedNetwork | undefined;
}

/** Trains the network, or its heads alone, and runs it over the pictures that are held back. */
export async function makeNetwork(
  settings: TrainingSettings,
  checkpoints: string,
  backbone: Backbone,
  { samples, hashes }: PreparedSamples,
  tell: (text: string) => void,
): Promise<MadeNetwork> {
  const tuned = settings.design && (await tuneNetwork(samples, backbone, tuningOf(settings, checkpoints), tell));
  const body = tuned?.backbone ?? backbone;
  const bare = serialiseModel(buildGraph(body, emptyHeads()));
  const training = inSplit(samples, 'training');
  // A network that was trained further needs features of a few training pictures only: for the modality head.
  const forHeads = tuned ? training.filter(fewOfEachModality(training)) : training;
  const heldBack = samples.filter(({ split }) => split !== 'training' && !(settings.validationOnly && split === 'test'));
  const looked = [...forHeads, ...heldBack];
  const viewsOf = (sample: Sample) => (settings.validationOnly ? [AS_SUGGESTED] : viewsIn(sample));
  const features = await extractFeatures(looked, hashes, bare, settings.cache, viewsOf);
  const validation = inSplit(samples, 'validation');
  const heads = {
    malignant: tuned?.malignant ?? fitHead(training, validation, features, tell),
    modality: fitModalityHead(forHeads, validation, features),
  };
  return { body, heads, files: serialiseModel(buildGraph(body, heads)), features, tuned: tuned || undefined };
}

export function inSplit(samples: readonly Sample[], split: Split): Sample[] {
  return samples.filter((sample) => sample.split === split);
}

function viewsIn({ split }: Sample): readonly View[] {
  return split === 'training' ? [AS_SUGGESTED] : [AS_SUGGESTED, CENTRED, ...JITTERED, ...FLIPPED];
}

function tuningOf({ design = 'plain', data, changes, seed, resume }: TrainingSettings, checkpoints: string) {
  return {
    design,
    changes,
    seed,
    resume,
    checkpointOf: (name: string, recipe: object) => {
      const run = sha256Of(JSON.stringify({ data, recipe, seed })).slice(0, 12);
      return join(checkpoints, `${name}-${run}.checkpoint`);
    },
  };
}

function fitHead(
  training: readonly Sample[],
  validation: readonly Sample[],
  features: Features,
  tell: (text: string) => void,
): LinearHead {
  const trials = fitMalignantHead(training, validation, features);
  const best = bestOf(trials);
  tell(`Validation AUC\n${trialsTable(trials, best)}`);
  return best.head;
}

const FEW = 1500;

/** Tells whether a sample is among {@link FEW} of its modality, spread evenly over them. */
function fewOfEachModality(training: readonly Sample[]): (sample: Sample) => boolean {
  const chosen = MODALITIES.flatMap((modality) => {
    const members = training.filter((sample) => sample.modality === modality);
    return evenly(members, FEW);
  });
  return Set.prototype.has.bind(new Set(chosen));
}
