import { readClassMap } from './dataset/class-map.ts';
import { DEFAULT_SHARES, sharesNamed } from './dataset/shares.ts';
import { UsageError } from './errors.ts';
import { readModel } from './export/model-folder.ts';
import { writeOnnx } from './export/onnx/write-onnx.ts';
import { DESIGN_NAMES, DESIGNS, type DesignName, SHIPPED_DESIGN } from './fine-tuning/designs.ts';
import type { Recipe } from './fine-tuning/recipe.ts';
import { modalityNamed, parseArguments, wholeNumber } from './parse-arguments.ts';
import { CACHE, CARD, SHIPPED_MODEL, userPath } from './paths.ts';
import { train } from './train.ts';
import type { TrainingSettings } from './train-settings.ts';

const HELP = `Makes the model of folders of labelled pictures.

Usage: npm run train -- --data DIR [options]

Pictures
  --data DIR        one set or a folder of sets: class folders ("benign" and "malignant", "cancerous" and
                    "non-cancerous", or names of diagnoses, below train, val and test if you have them), or the tables of
                    HAM10000, the ISIC challenges or PAD-UFES-20
  --classes FILE    what class folders of other names stand for, as JSON: { "folder name": "malignant" | "benign" |
                    "ignore" } (default: classes.json in the data folder)
  --modality NAME   how pictures in class folders were taken: phone or dermoscope (default: dermoscope)
  --drop-actinic-keratoses
                    leave actinic keratoses out (default: they count as malignant)
  --validation N, --test N
                    shares that are drawn of sets without splits of their own, by patient, else lesion, else near
                    duplicates (default: ${DEFAULT_SHARES.validation} and ${DEFAULT_SHARES.test})
  --splits FILE     where drawn splits are kept and read again (default: drawn by the seed, kept nowhere)
  --limit N         at most N pictures of each set, for a quick trial (default: all)

Network
  --weights DIR     pretrained MobileNetV2: manifest.json and weights.bin (default: weights/mobilenet_v2_1.0_224 beside
                    DIR, else the backbone of the shipped model)
  --design NAME     how the whole network is trained (default: ${SHIPPED_DESIGN}); a design with a teacher trains that one first
${DESIGN_NAMES.map((name) => `                      ${name}: ${DESIGNS[name].idea}`).join('\n')}
                      head: only the heads are trained, on the network as it is
  --epochs N        how often the network sees the pictures; 0 is --design head (default: the design's)
  --batch N         pictures in a step (default: the design's)
  --size N          rows and columns of the pictures while training; a multiple of 32 (default: the design's)
  --seed N          seed of splits, batches, looks and intervals (default: 1)
  --resume          go on with the run of the same data, design and seed that was cut off; Ctrl-C saves

Results
  --out DIR         where the model goes (default: public/model of this project)
  --card DIR        where the model card and the plots go (default: training/report)
  --onnx FILE       write the network there too as ONNX, for other runtimes; without --data that of the model in --out
  --contact-sheet FILE
                    only draw what the network would see of some training pictures, as a PNG, and end
  --validation-only stop after validation: no test picture is looked at, nothing is written
  --record          keep what became of the design for the table of designs in the report
  --no-cache        keep neither runs nor features (default: kept in training/.cache)
  --help            this text

Exit codes: 0 done, 1 the data or the weights will not do, 2 the command line will not do, 130 stopped by Ctrl-C.`;

export async function trainCommand(args: readonly string[]): Promise<number> {
  const { values } = parseArguments({
    args: [...args],
    options: {
      data: { type: 'string' },
      classes: { type: 'string' },
      modality: { type: 'string', default: 'dermoscope' },
      'drop-actinic-keratoses': { type: 'boolean', default: false },
      validation: { type: 'string' },
      test: { type: 'string' },
      splits: { type: 'string' },
      limit: { type: 'string' },
      weights: { type: 'string' },
      design: { type: 'string', default: SHIPPED_DESIGN },
      epochs: { type: 'string' },
      batch: { type: 'string' },
      size: { type: 'string' },
      seed: { type: 'string', default: '1' },
      resume: { type: 'boolean', default: false },
      out: { type: 'string' },
      card: { type: 'string' },
      onnx: { type: 'string' },
      'contact-sheet': { type: 'string' },
      'validation-only': { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      'no-cache': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const out = optionalPath(values.out) ?? SHIPPED_MODEL;
  const onnx = optionalPath(values.onnx);
  if (values.data === undefined) return withoutPictures(out, onnx);
  const { validation, test } = values;
  const start = Date.now();
  const settings: TrainingSettings = {
    data: userPath(values.data),
    ...(values.weights !== undefined && { weights: userPath(values.weights) }),
    out,
    ...(onnx !== undefined && { onnx }),
    card: optionalPath(values.card) ?? CARD,
    seed: wholeNumber('--seed', values.seed),
    ...(values.limit !== undefined && { limit: wholeNumber('--limit', values.limit) }),
    modality: modalityNamed(values.modality),
    ...(values.classes !== undefined && { classes: readClassMap(userPath(values.classes)) }),
    dropActinicKeratoses: values['drop-actinic-keratoses'],
    shares: sharesNamed({ ...(validation !== undefined && { validation }), ...(test !== undefined && { test }) }),
    ...(values.splits !== undefined && { splits: userPath(values.splits) }),
    design: values.epochs === '0' ? undefined : designNamed(values.design),
    changes: changesAsked(values),
    resume: values.resume,
    ...(values['contact-sheet'] !== undefined && { contactSheet: userPath(values['contact-sheet']) }),
    validationOnly: values['validation-only'],
    record: values.record,
    cache: values['no-cache'] ? undefined : CACHE,
  };
  await train(settings, (text) => console.log(text));
  const gigabytes = process.resourceUsage().maxRSS / 2 ** 20;
  console.log(`Took ${((Date.now() - start) / 60_000).toFixed(1)} min and at most ${gigabytes.toFixed(1)} GB of memory`);
  return 0;
}

function optionalPath(path: string | undefined): string | undefined {
  return path === undefined ? undefined : userPath(path);
}

/** Without training, a model can still be written in another format. */
function withoutPictures(model: string, onnx: string | undefined): number {
  if (onnx === undefined) throw new UsageError(`Say where the pictures are: --data DIR.\n\n${HELP}`);
  writeOnnx(onnx, readModel(model).files);
  console.log(`${model} written as ONNX to ${onnx}`);
  return 0;
}

function designNamed(text: string): DesignName | undefined {
  const design = DESIGN_NAMES.find((name) => name === text);
  if (!design && text !== 'head') {
    throw new UsageError(`--design is one of ${DESIGN_NAMES.join(', ')} and head, not "${text}".`);
  }
  return design;
}

const STRIDE = 32;

function changesAsked({ epochs, batch, size }: { epochs?: string; batch?: string; size?: string }): Partial<Recipe> {
  const pixels = size === undefined ? undefined : wholeNumber('--size', size);
  if (pixels !== undefined && (pixels < STRIDE || pixels % STRIDE !== 0)) {
    throw new UsageError(`--size needs a multiple of ${STRIDE}, such as 160, not "${size}".`);
  }
  const batchSize = batch === undefined ? undefined : wholeNumber('--batch', batch);
  if (batchSize === 0) throw new UsageError('--batch needs at least 1 picture.');
  return {
    ...(epochs !== undefined && { epochs: wholeNumber('--epochs', epochs) }),
    ...(batchSize !== undefined && { batchSize }),
    ...(pixels !== undefined && { stages: [{ size: pixels, share: 1 }] }),
  };
}
