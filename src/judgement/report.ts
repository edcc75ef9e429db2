import * as v from 'valibot';
import { MODALITIES, type Modality } from '../vocabulary/index.ts';
import { averaging } from './report/averaging.ts';
import { calibration } from './report/calibration.ts';
import { data } from './report/data.ts';
import { evaluation, frames, subgroup, subgroupShares } from './report/figures.ts';
import { jsonValue, list } from './report/json-value.ts';
import { count } from './report/numbers.ts';
import { run, triedDesign } from './report/run.ts';
import { saliency } from './report/saliency.ts';

const byModality = <T extends v.GenericSchema>(entry: T) =>
  v.object({ phone: v.exactOptional(entry), dermoscope: v.exactOptional(entry) } satisfies Record<Modality, unknown>);

const testSet = v.object({
  name: v.string(),
  modality: v.picklist(MODALITIES),
  /** What "malignant" means in this set: all malignant diagnoses, or melanoma alone. */
  target: v.picklist(['malignant', 'melanoma']),
  figures: evaluation,
});

const testModality = v.object({
  /** The sets whose pictures are taken together. */
  sets: list(v.string()),
  figures: evaluation,
  subgroups: v.object({
    sex: list(subgroup),
    ageBand: list(subgroup),
    region: list(subgroup),
    site: list(subgroup),
    skinType: list(subgroup),
    source: list(subgroup),
    set: list(subgroup),
  }),
  diagnoses: list(subgroupShares),
});

const schema = v.object({
  format: v.literal(1),
  model: v.object({
    name: v.string(),
    version: v.string(),
    licence: v.string(),
    weightsSha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    /** Of all files of the model. */
    bytes: count,
  }),
  run,
  /** All designs that were compared on validation. */
  designs: list(triedDesign),
  labelPolicy: list(
    v.object({ diagnosis: v.string(), name: v.string(), countsAs: v.picklist(['malignant', 'benign', 'left out']) }),
  ),
  data,
  calibration: byModality(calibration),
  /** Figures on test pictures, which decided nothing. */
  test: v.object({ sets: list(testSet), modalities: byModality(testModality), frames: byModality(frames) }),
  /** What several photos of a lesion, or mirror images of one, gain. Absent from older reports. */
  averaging: v.exactOptional(averaging),
  /** How well pictures without a lesion are refused, and how many lesions are. */
  refusal: v.exactOptional(jsonValue),
  /** How well poor pictures are told from good ones. */
  quality: v.exactOptional(jsonValue),
  /** Absent from older reports. */
  saliency: v.exactOptional(saliency),
});

/** How the model was made and how good it is, as the training run found. All figures are rounded; shares are 0..1. */
export type Report = v.InferOutput<typeof schema>;
export type ReportedEvaluation = v.InferOutput<typeof evaluation>;
export type TriedDesign = v.InferOutput<typeof triedDesign>;

export class ReportError extends Error {
  readonly code = 'report-invalid';

  constructor(cause: unknown) {
    super('report-invalid', { cause });
    this.name = 'ReportError';
  }
}

/**
 * The one gate through which a report must pass.
 *
 * @throws {ReportError} for anything but a whole report of this format.
 */
export function parseReport(json: unknown): Report {
  return passed(v.safeParse(schema, json));
}

/**
 * The gate for one design that was tried, which a run leaves for the reports of later ones.
 *
 * @throws {ReportError} for anything else.
 */
export function parseTriedDesign(json: unknown): TriedDesign {
  return passed(v.safeParse(triedDesign, json));
}

function passed<T extends v.GenericSchema>(result: v.SafeParseResult<T>): v.InferOutput<T> {
  if (!result.success) throw new ReportError(new Error(v.summarize(result.issues)));
  return result.output;
}
