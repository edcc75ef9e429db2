import * as v from 'valibot';
import { MODALITIES, type Modality } from '../vocabulary/index.ts';
import { PREPROCESSING_VERSION } from './preprocess.ts';
import { qualitySchema } from './quality/limits.ts';
import { refusalDescription } from './refusal-description.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const interval = v.object({
  value: v.number(),
  low: v.number(),
  high: v.number(),
});

const storedFile = v.object({ sha256, bytes: count });

/** How a modality's logits become probabilities and bands. Fitted on validation pictures of that modality only. */
const judgement = v.object({
  /** Share of malignant among the validation pictures, at which the probability holds. */
  prevalence: share,
  /** probability = sigmoid(slope * logit + intercept). */
  calibration: v.object({ slope: v.number(), intercept: v.number() }),
  /** Probabilities: `low` = t_low, `high` = t_high >= t_low. */
  operatingPoints: v.object({ low: share, high: share }),
});

const rates = v.object({ sensitivity: interval, specificity: interval });

/** Figures on pictures held back from training, calibration and thresholds. */
const figures = v.object({
  name: v.string(),
  modality: v.picklist(MODALITIES),
  /** What "malignant" means in this set: all malignant diagnoses, or melanoma alone. */
  target: v.picklist(['malignant', 'melanoma']),
  pictures: count,
  malignant: count,
  /** What the intervals resample: lesions, patients or pictures. */
  groups: count,
  auc: interval,
  /** At t_low: from here on a picture is called at least uncertain. */
  atLow: rates,
  /** At t_high: from here on it is called suspicious. */
  atHigh: rates,
  brier: v.number(),
  calibrationError: v.number(),
  /** The ROC curve, thinned: [1 - specificity, sensitivity] from (0, 0) to (1, 1). */
  roc: v.array(v.tuple([share, share])),
});

const golden = v.object({
  logit: v.number(),
  modality: v.number(),
  saliency: v.array(v.number()),
  embedding: v.array(v.number()),
  /** The distance from golden (see `distanceFromGolden`) up to which a backend is trusted. */
  tolerance: v.number(),
});

const trainingSet = v.object({
  name: v.string(),
  pictures: count,
  malignant: count,
  licence: v.string(),
  citation: v.string(),
});

const contents = v.object({
  format: v.literal(1),
  name: v.string(),
  version: v.string(),
  licence: v.string(),
  files: v.object({
    'model.json': storedFile,
    'weights.bin': storedFile,
    /** Absent from models that came before refusal, and from those whose data would not do for it. */
    'refusal.bin': v.exactOptional(storedFile),
  }),
  input: v.object({
    size: v.pipe(v.number(), v.integer(), v.minValue(32)),
    preprocessing: v.literal(PREPROCESSING_VERSION),
  }),
  modalities: v.pipe(
    v.partial(v.object({ phone: judgement, dermoscope: judgement } satisfies Record<Modality, typeof judgement>)),
    v.check((modalities) => Object.keys(modalities).length > 0, 'no modality'),
  ),
  /** When a picture is too poor to be judged; absent from models that came before these rules. */
  quality: v.exactOptional(qualitySchema),
  golden,
  /** How to read and use `refusal.bin`. */
  refusal: v.exactOptional(refusalDescription),
  training: v.object({ backbone: v.string(), sets: v.array(trainingSet) }),
  figures: v.array(figures),
});

const schema = v.pipe(
  contents,
  v.check(({ files, refusal }) => !files['refusal.bin'] === !refusal, 'refusal.bin and its description belong together'),
);

/** What the training run says of the model it wrote: files, calibration, figures, data. */
export type Manifest = v.InferOutput<typeof schema>;
export type ModalityJudgement = v.InferOutput<typeof judgement>;
export type Figures = v.InferOutput<typeof figures>;
export type Golden = v.InferOutput<typeof golden>;
export type TrainingSet = v.InferOutput<typeof trainingSet>;
export type ModelFileName = keyof Manifest['files'];

export type ManifestProblem =
  | { readonly code: 'manifest-invalid' }
  /** Of a model that was trained on pictures prepared in another way. */
  | { readonly code: 'preprocessing-differs'; readonly found: number; readonly expected: number };

export class ManifestError extends Error {
  readonly problem: ManifestProblem;

  constructor(problem: ManifestProblem, cause?: unknown) {
    super(problem.code, { cause });
    this.name = 'ManifestError';
    this.problem = problem;
  }
}

/** All that is asked of a manifest before its preprocessing is: a model of another one may be described differently. */
const preprocessingOfAny = v.object({ input: v.object({ preprocessing: v.number() }) });

/**
 * The one gate through which a manifest must pass.
 *
 * @throws {ManifestError} for anything but a whole manifest of this format and preprocessing version.
 */
export function parseManifest(json: unknown): Manifest {
  const any = v.safeParse(preprocessingOfAny, json);
  const found = any.success ? any.output.input.preprocessing : PREPROCESSING_VERSION;
  if (found !== PREPROCESSING_VERSION) {
    throw new ManifestError({ code: 'preprocessing-differs', found, expected: PREPROCESSING_VERSION });
  }
  const result = v.safeParse(schema, json);
  if (!result.success) throw new ManifestError({ code: 'manifest-invalid' }, new Error(v.summarize(result.issues)));
  return result.output;
}
