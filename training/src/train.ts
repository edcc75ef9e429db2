import { join } from 'node:path';
import { type Manifest, PREPROCESSING_VERSION, parseManifest } from '../../src/judgement/index.ts';
import { MODALITIES, type Modality } from '../../src/vocabulary/index.ts';
import { chooseBackbone } from './architectures/choose-backbone.ts';
import { INPUT_SIZE } from './architectures/mobilenet-v2.ts';
import type { Backbone, LinearHead } from './architectures/weights.ts';
import { limitEachSet, prepareSamples } from './dataset/prepare-samples.ts';
import { readDataFolder } from './dataset/read-data-folder.ts';
import type { Sample, Split } from './dataset/sample.ts';
import { AS_IT_LIES, TRAINING_VIEWS } from './dataset/view.ts';
import { buildGraph, emptyHeads } from './export/build-graph.ts';
import { goldenOutputs } from './export/golden-outputs.ts';
import { writeModel } from './export/model-folder.ts';
import { type ModelFiles, serialiseModel, sha256Of } from './export/serialise-model.ts';
import { verifyExport } from './export/verify-export.ts';
import { type TuningSettings, tuneNetwork } from './fine-tuning/tune-network.ts';
import { embeddingOf, extractFeatures, type Features } from './fitting/features.ts';
import { bestOf, fitMalignantHead } from './fitting/fit-malignant-head.ts';
import { fitModalityHead } from './fitting/fit-modality-head.ts';
import { logitOf } from './fitting/logistic-regression.ts';
import { judgeValidation, type ScoredSample } from './fitting-judgement/judge-validation.ts';
import { CACHE, SHIPPED_MODEL } from './paths.ts';
import { countsTable, figuresTable, judgementTable, trialsTable } from './report/summary.ts';
import { testFigures } from './report/test-figures.ts';
import { modelLicence, trainingSets } from './report/training-sets.ts';

export interface TrainingSettings {
  readonly data: string;
  readonly weights?: string;
  readonly out: string;
  readonly seed: number;
  /** At most so many pictures of each set, for a quick trial. */
  readonly limit?: number;
  /** How pictures in class folders were taken. */
  readonly modality: Modality;
  readonly cache: boolean;
  /** How often the whole network sees the training pictures; 0 trains the heads alone. */
  readonly epochs: number;
  /** Go on with the run of the same data, epochs and seed that was cut off. */
  readonly resume: boolean;
  /** Where a run is kept after every epoch. */
  readonly checkpoints: string;
}

const MODEL_NAME = 'naevus-mobilenet-v2';
const MODEL_VERSION = '0.2.0';

/**
 * Makes a model of a data folder: reads and splits the pictures, extracts features, fits the heads, calibrates them on
 * validation, writes the network and scores the test pictures once.
 *
 * @param tell takes the report, a paragraph at a time.
 * @throws {UserError} when the data or the weights will not do.
 */
export async function train(settings: TrainingSettings, tell: (text: string) => void): Promise<Manifest> {
  const cacheFolder = settings.cache ? CACHE : undefined;
  const { backbone, origin } = chooseBackbone(settings.weights, settings.data, SHIPPED_MODEL);
  tell(`Backbone: ${origin}`);
  const dataset = readDataFolder(settings.data, settings.modality);
  for (const note of dataset.notes) tell(note);
  const all = settings.limit === undefined ? dataset.samples : limitEachSet(dataset.samples, settings.limit, settings.seed);
  const prepared = await prepareSamples(all, cacheFolder && join(cacheFolder, 'thumbnails'));
  const { samples, leaks } = prepared;
  tell(`Pictures\n${countsTable(samples)}`);
  tell(
    `Left out: ${prepared.unreadable} unreadable; near duplicates across splits: ${leaks.training} from training, ${leaks.validation} from validation`,
  );

  const tuned = settings.epochs > 0 ? await tuneNetwork(samples, backbone, tuningOf(settings), tell) : undefined;
  const body = tuned?.backbone ?? backbone;
  const bare = serialiseModel(buildGraph(body, emptyHeads()));
  const isAmongFew = fewOfEachModality(inSplit(samples, 'training'));
  // A network that was trained further needs features of a few training pictures only: for the modality head.
  const looked = tuned ? samples.filter((sample) => sample.split !== 'training' || isAmongFew(sample)) : samples;
  const views = tuned ? [AS_IT_LIES] : TRAINING_VIEWS;
  const features = await extractFeatures(looked, prepared.hashes, bare, cacheFolder, views);
  const heads = {
    malignant: tuned?.malignant ?? fitHead(samples, features, tell),
    modality: fitModalityHead(inSplit(looked, 'training'), inSplit(looked, 'validation'), features),
  };
  const files = serialiseModel(buildGraph(body, heads));
  const scoresOf = (split: Split) => inSplit(samples, split).map((sample) => scoreSample(sample, heads.malignant, features));

  const validation = scoresOf('validation');
  await verifyExport(files, validation);
  const modalities = judgeValidation(validation);
  tell(`Calibration and thresholds, on validation\n${judgementTable(modalities)}`);
  const figures = testFigures(scoresOf('test'), modalities, settings.seed);
  tell(`Test pictures, which decide nothing\n${figuresTable(figures)}`);

  const manifest = await describeModel(files, body, samples, modalities, figures);
  writeModel(settings.out, { manifest, files });
  tell(`Written to ${settings.out}`);
  return manifest;
}

function tuningOf({ data, epochs, seed, resume, checkpoints }: TrainingSettings): TuningSettings {
  const run = sha256Of(JSON.stringify({ data, epochs, seed })).slice(0, 12);
  return { epochs, seed, resume, checkpoint: join(checkpoints, `fine-tuning-${run}.checkpoint`) };
}

function fitHead(samples: readonly Sample[], features: Features, tell: (text: string) => void): LinearHead {
  const trials = fitMalignantHead(inSplit(samples, 'training'), inSplit(samples, 'validation'), features);
  const best = bestOf(trials);
  tell(`Validation AUC\n${trialsTable(trials, best)}`);
  return best.head;
}

const FEW = 1500;

/** Tells whether a sample is among {@link FEW} of its modality, spread evenly over them. */
function fewOfEachModality(training: readonly Sample[]): (sample: Sample) => boolean {
  const chosen = MODALITIES.flatMap((modality) => {
    const members = training.filter((sample) => sample.modality === modality);
    const every = Math.max(1, members.length / FEW);
    return members.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
  });
  return Set.prototype.has.bind(new Set(chosen));
}

function inSplit(samples: readonly Sample[], split: Split): Sample[] {
  return samples.filter((sample) => sample.split === split);
}

function scoreSample(sample: Sample, head: LinearHead, features: Features): ScoredSample {
  return { sample, logit: logitOf(head, embeddingOf(features, sample)) };
}

async function describeModel(
  files: ModelFiles,
  backbone: Backbone,
  samples: readonly Sample[],
  modalities: Manifest['modalities'],
  figures: Manifest['figures'],
): Promise<Manifest> {
  const stored = (bytes: Uint8Array) => ({ sha256: sha256Of(bytes), bytes: bytes.length });
  return parseManifest({
    format: 1,
    name: MODEL_NAME,
    version: MODEL_VERSION,
    licence: modelLicence(samples),
    files: { 'model.json': stored(files['model.json']), 'weights.bin': stored(files['weights.bin']) },
    input: { size: INPUT_SIZE, preprocessing: PREPROCESSING_VERSION },
    modalities,
    golden: await goldenOutputs(files),
    training: { backbone: backbone.description, sets: trainingSets(inSplit(samples, 'training')) },
    figures,
  } satisfies Manifest);
}
