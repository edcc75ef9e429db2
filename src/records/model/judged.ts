import * as v from 'valibot';
import { FINDINGS } from '../../judgement/index.ts';
import { MODALITIES, SCOPE_LIMITS, SYMPTOM_ANSWERS, type Symptom } from '../../vocabulary/index.ts';

// What is stored of a verdict and of what was said beside it.

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

const knownOfVerdict = v.object({
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
  calibration: v.exactOptional(v.object({ slope: v.number(), intercept: v.number() })),
  operatingPoints: v.object({ low: share, high: share }),
  // Loose: it keeps what later versions tell of how a score came about.
  provenance: v.looseObject({
    modelName: v.string(),
    modelVersion: v.string(),
    modelHash: v.string(),
    preprocessing: v.number(),
    photo: v.object({ width: v.number(), height: v.number() }),
    frame: v.object({ x: v.number(), y: v.number(), side: v.number() }),
    flips: v.exactOptional(v.literal(true)),
    backend: v.string(),
    threads: v.exactOptional(v.number()),
    passedOver: v.exactOptional(v.array(v.string())),
    milliseconds: v.number(),
  }),
});

// Loose: a verdict keeps what a later judgement adds to it.
export const verdict = v.looseObject(knownOfVerdict.entries);

const symptomAnswer = v.picklist(SYMPTOM_ANSWERS);

export const answers = v.object({
  symptoms: v.object({
    new: symptomAnswer,
    changing: symptomAnswer,
    bleeding: symptomAnswer,
    itching: symptomAnswer,
    'unlike-others': symptomAnswer,
    'growing-lump': symptomAnswer,
  } satisfies Record<Symptom, typeof symptomAnswer>),
  outOfScope: v.array(v.picklist(SCOPE_LIMITS)),
});

export const saliency = v.object({
  width: v.number(),
  height: v.number(),
  values: v.array(v.number()),
  lesion: v.exactOptional(v.object({ left: v.number(), top: v.number(), right: v.number(), bottom: v.number() })),
});
