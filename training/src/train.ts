import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Manifest, PREPROCESSING_VERSION, parseManifest } from '../../src/judgement/index.ts';
import { chooseBackbone } from './architectures/choose-backbone.ts';
import { INPUT_SIZE } from './architectures/mobilenet-v2.ts';
import type { Sample } from './dataset/sample.ts';
import { AS_SUGGESTED, CENTRED, FLIPPED, JITTERED, type View } from './dataset/view.ts';
import { goldenOutputs } from './export/golden-outputs.ts';
import { writeModel } from './export/model-folder.ts';
import { writeOnnx } from './export/onnx/write-onnx.ts';
import { sha256Of } from './export/serialise-model.ts';
import { verifyExport } from './export/verify-export.ts';
import { DESIGNS } from './fine-tuning/designs.ts';
import { aucByModality } from './fine-tuning/validation-auc.ts';
import { writeContactSheet } from './fine-tuning/write-contact-sheet.ts';
import { embeddingOf } from './fitting/features.ts';
import { logitOf } from './fitting/logistic-regression.ts';
import { judgeValidation, type ScoredSample } from './fitting-judgement/judge-validation.ts';
import { fitQuality } from './fitting-quality/fit-quality.ts';
import { gatherPictures } from './gather-pictures.ts';
import { inSplit, type MadeNetwork, makeNetwork } from './make-network.ts';
import { makeRefusal } from './make-refusal.ts';
import { SHIPPED_MODEL, TRIED_DESIGNS } from './paths.ts';
import { makeReport } from './report/make-report.ts';
import type { ScoredInFrames } from './report/report-input.ts';
import { figuresTable, judgementTable, leftOutByReason } from './report/summary.ts';
import { testFigures } from './report/test-figures.ts';
import { modelLicence, trainingSets } from './report/training-sets.ts';
import { readTriedDesigns, writeTriedDesign } from './report/tried-designs.ts';
import { writeReport } from './report/write-report.ts';
import { measureSaliency } from './saliency/measure-saliency.ts';
import { saliencyTable } from './saliency/saliency-table.ts';
import type { TrainingSettings } from './train-settings.ts';

const MODEL_NAME = 'naevus-mobilenet-v2';
const MODEL_VERSION = '0.5.0';

/**
 * Makes a model of a data folder: reads and splits the pictures, trains the network, calibrates it and fits refusal and quality
 * limits on validation, scores the test pictures once, and writes the model with its report.
 *
 * @param tell takes what happens, a paragraph at a time.
 * @returns undefined when only validation or a contact sheet was asked for.
 * @throws {UserError} when the data or the weights will not do, or the run was interrupted.
 */
export async function train(settings: TrainingSettings, tell: (text: string) => void): Promise<Manifest | undefined> {
  const { backbone, origin } = chooseBackbone(settings.weights, settings.data, SHIPPED_MODEL);
  tell(`Backbone: ${origin}`);
  const prepared = await gatherPictures(settings, tell);
  const { samples } = prepared;
  if (settings.contactSheet) {
    await writeContactSheet(settings.contactSheet, samples, settings.seed);
    tell(`Contact sheet written to ${settings.contactSheet}`);
    return undefined;
  }
  const temporary = settings.cache === undefined ? mkdtempSync(join(tmpdir(), 'naevus-training-')) : undefined;
  const made = await makeNetwork(settings, settings.cache ?? temporary ?? '', backbone, prepared, tell).finally(
    () => temporary && rmSync(temporary, { recursive: true, force: true }),
  );
  const validation = inSplit(samples, 'validation').map((sample) => ({ sample, logit: logitIn(made, sample) }));
  if (settings.record) keepDesign(settings, samples, made, validation);
  await verifyExport(made.files, validation);
  const modalities = judgeValidation(validation);
  tell(`Calibration and thresholds, on validation\n${judgementTable(modalities)}`);
  if (settings.validationOnly) return undefined;

  const quality = await fitQuality(samples, made.files, settings.seed);
  tell(`Quality limits, from training pictures and poor copies of them; rates on validation\n${quality.table}`);
  const saliency = await measureSaliency(samples, made.files, settings.seed);
  tell(`What the score rests on: saliency against occlusion, on validation\n${saliencyTable(saliency)}`);
  const refusal = await makeRefusal(prepared, made, modalities, settings);
  tell(`What is refused as no lesion, chosen on validation\n${refusal.table}`);

  const scored = [...inSplit(samples, 'validation'), ...inSplit(samples, 'test')].map((sample) =>
    scoreInFrames(made, sample),
  );
  const figures = testFigures(
    scored.filter(({ sample }) => sample.split === 'test'),
    modalities,
    settings.seed,
  );
  tell(`Test pictures, which decide nothing\n${figuresTable(figures)}`);

  const stored = (bytes: Uint8Array) => ({ sha256: sha256Of(bytes), bytes: bytes.length });
  const licence = modelLicence(samples);
  const manifest = parseManifest({
    format: 1,
    name: MODEL_NAME,
    version: MODEL_VERSION,
    licence,
    files: {
      'model.json': stored(made.files['model.json']),
      'weights.bin': stored(made.files['weights.bin']),
      'refusal.bin': stored(refusal.bytes),
    },
    input: { size: INPUT_SIZE, preprocessing: PREPROCESSING_VERSION },
    modalities,
    quality: quality.quality,
    golden: await goldenOutputs(made.files),
    refusal: refusal.description,
    training: { backbone: made.body.description, sets: trainingSets(inSplit(samples, 'training')) },
    figures,
  } satisfies Manifest);
  const report = makeReport({
    model: {
      name: MODEL_NAME,
      version: MODEL_VERSION,
      licence,
      weightsSha256: manifest.files['weights.bin'].sha256,
      bytes: bytesOf({ ...made.files, 'refusal.bin': refusal.bytes }),
    },
    run: runOf(settings, made),
    designs: readTriedDesigns(TRIED_DESIGNS),
    dropsActinicKeratoses: settings.dropActinicKeratoses,
    samples,
    leftOut: {
      unreadable: prepared.leftOut.filter(({ reason }) => reason.code === 'unreadable').length,
      quality: leftOutByReason(prepared.leftOut.filter(({ reason }) => reason.code !== 'unreadable')),
      nearDuplicates: prepared.leaks,
    },
    scored,
    modalities,
    refusal: refusal.figures,
    quality: quality.figures,
    saliency,
  });
  writeModel(settings.out, { manifest, files: made.files, refusal: refusal.bytes });
  await writeReport({ model: settings.out, card: settings.card }, report);
  tell(`Model written to ${settings.out}, model card and plots to ${settings.card}`);
  if (settings.onnx) {
    writeOnnx(settings.onnx, made.files);
    tell(`Written as ONNX to ${settings.onnx}`);
  }
  return manifest;
}

function logitIn({ heads, features }: MadeNetwork, sample: Sample, view: View = AS_SUGGESTED): number {
  return logitOf(heads.malignant, embeddingOf(features, sample, view));
}

function scoreInFrames(made: MadeNetwork, sample: Sample): ScoredInFrames {
  return {
    sample,
    logit: logitIn(made, sample),
    centredLogit: logitIn(made, sample, CENTRED),
    jitteredLogits: JITTERED.map((view) => logitIn(made, sample, view)),
    flippedLogits: FLIPPED.map((view) => logitIn(made, sample, view)),
  };
}

function runOf({ design, seed }: TrainingSettings, { tuned }: MadeNetwork) {
  if (!design || !tuned) {
    return { design: 'head', idea: 'only the heads were trained', recipe: {}, seed, bestEpoch: 0, history: [] };
  }
  const { recipe, bestEpoch, history } = tuned;
  return { design, idea: DESIGNS[design].idea, recipe, seed, bestEpoch, history };
}

/** Keeps what became of the design, for the table of designs in this and later reports. */
function keepDesign(
  settings: TrainingSettings,
  samples: readonly Sample[],
  made: MadeNetwork,
  validation: readonly ScoredSample[],
): void {
  const { design, idea, history } = runOf(settings, made);
  writeTriedDesign(TRIED_DESIGNS, {
    name: design,
    idea,
    epochs: history.length,
    pictures: inSplit(samples, 'training').length,
    validation: aucByModality(
      validation.map(({ sample }) => sample),
      validation.map(({ logit }) => logit),
    ),
    history: [...history],
  });
}

function bytesOf(files: Readonly<Record<string, Uint8Array>>): number {
  return Object.values(files).reduce((sum, { length }) => sum + length, 0);
}
