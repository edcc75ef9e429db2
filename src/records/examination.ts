import * as v from 'valibot';
import { FINDINGS, type Verdict } from '../judgement/index.ts';
import { MODALITIES } from '../vocabulary/index.ts';
import { RecordsError } from './errors.ts';
import type { StoredRecord } from './schema.ts';

/** One photo that was judged. The photo and its thumbnail lie apart, under the same id. */
export interface Examination {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly verdict: Verdict;
  /** What the network made of the way the photo was taken, to judge it again. */
  readonly modalityLogit: number;
  readonly photo: { readonly type: string; readonly bytes: number };
}

export interface Picture {
  /** Media type, as the file said. */
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const reason = v.variant('code', [
  v.object({ code: v.literal('frame-too-small'), side: v.number(), least: v.number() }),
  v.object({ code: v.literal('picture-blank') }),
  v.object({ code: v.literal('blurred'), sharpness: v.number(), least: v.number() }),
  v.object({ code: v.literal('too-dark'), brightness: v.number(), least: v.number() }),
  v.object({ code: v.literal('too-bright'), washedOut: v.number(), most: v.number() }),
  v.object({ code: v.literal('glare'), share: v.number(), most: v.number() }),
  v.object({ code: v.literal('not-a-lesion'), score: v.number(), threshold: v.number() }),
]);

const verdict = v.object({
  logit: v.number(),
  probability: share,
  label: v.picklist(['benign', 'malignant', 'none']),
  band: v.picklist(['low', 'uncertain', 'high', 'refused']),
  // Older verdicts were never refused and tell of no reasons.
  reasons: v.optional(v.array(reason), []),
  findings: v.exactOptional(v.array(v.picklist(FINDINGS))),
  modality: v.picklist(MODALITIES),
  modalityOrigin: v.picklist(['suggested', 'chosen']),
  prevalence: share,
  operatingPoints: v.object({ low: share, high: share }),
  provenance: v.object({
    modelName: v.string(),
    modelVersion: v.string(),
    modelHash: v.string(),
    preprocessing: v.number(),
    photo: v.object({ width: v.number(), height: v.number() }),
    frame: v.object({ x: v.number(), y: v.number(), side: v.number() }),
    backend: v.string(),
    milliseconds: v.number(),
  }),
});

const examinationPayload = v.object({
  takenAt: v.pipe(v.string(), v.isoTimestamp()),
  // Loose: a verdict keeps what a later judgement adds to it.
  verdict: v.looseObject(verdict.entries),
  modalityLogit: v.number(),
  photo: v.object({ type: v.string(), bytes: v.number() }),
});

// By its tag: the buffer may be of another realm, of which `instanceof` knows nothing.
const arrayBuffer = v.custom<ArrayBuffer>((value) => Object.prototype.toString.call(value) === '[object ArrayBuffer]');
const picturePayload = v.object({ type: v.string(), bytes: arrayBuffer });

export const EXAMINATION_VERSION = 1;
export const PICTURE_VERSION = 1;

/** @throws {RecordsError} record-damaged. */
export function readExamination({ id, version, payload }: StoredRecord): Examination {
  return { id, ...parsed(examinationPayload, EXAMINATION_VERSION, version, payload) };
}

/** @throws {RecordsError} record-damaged. */
export function readPicture({ version, payload }: StoredRecord): Picture {
  return parsed(picturePayload, PICTURE_VERSION, version, payload);
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  expected: number,
  version: number,
  payload: unknown,
): v.InferOutput<Schema> {
  if (version !== expected) throw new RecordsError('record-damaged', `version ${version}`);
  const result = v.safeParse(schema, payload);
  if (!result.success) throw new RecordsError('record-damaged', v.summarize(result.issues));
  return result.output;
}
