import fc from 'fast-check';
import { SCOPE_LIMITS, SYMPTOM_ANSWERS, type SYMPTOMS } from '../../../../src/vocabulary/index.ts';
import type { OldRecord, Payload1, Payload2 } from './write-schema-1.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const figure = fc.double({ min: -50, max: 50, noNaN: true });
const whole = fc.integer({ min: 1, max: 5000 });
const text = fc.string({ maxLength: 12 });

const provenance = fc.record({
  modelName: text,
  modelVersion: text,
  modelHash: text,
  preprocessing: whole,
  photo: fc.record({ width: whole, height: whole }),
  frame: fc.record({ x: whole, y: whole, side: whole }),
  backend: fc.constantFrom('wasm', 'webgl'),
  milliseconds: figure,
});

const verdict = fc.record({
  logit: figure,
  probability: share,
  label: fc.constantFrom('benign' as const, 'malignant' as const, 'none' as const),
  band: fc.constantFrom('low' as const, 'uncertain' as const, 'high' as const, 'refused' as const),
  reasons: fc.constantFrom([], [{ code: 'picture-blank' as const }], [{ code: 'glare' as const, share: 0.2, most: 0.03 }]),
  modality: fc.constantFrom('phone' as const, 'dermoscope' as const),
  modalityOrigin: fc.constantFrom('suggested' as const, 'chosen' as const),
  prevalence: share,
  operatingPoints: fc.record({ low: share, high: share }),
  provenance,
});

const takenAt = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

const payload1 = fc.record({
  takenAt,
  verdict,
  modalityLogit: figure,
  photo: fc.record({ type: fc.constantFrom('image/png', 'image/jpeg', ''), bytes: whole }),
});

const symptomAnswer = fc.constantFrom(...SYMPTOM_ANSWERS);

const answers = fc.record({
  symptoms: fc.record({
    new: symptomAnswer,
    changing: symptomAnswer,
    bleeding: symptomAnswer,
    itching: symptomAnswer,
    'unlike-others': symptomAnswer,
    'growing-lump': symptomAnswer,
  } satisfies Record<(typeof SYMPTOMS)[number], typeof symptomAnswer>),
  outOfScope: fc.subarray([...SCOPE_LIMITS]),
});

const saliency = fc.record({ width: whole, height: whole, values: fc.array(share, { maxLength: 4 }) });

const payload2 = fc
  .tuple(payload1, answers, fc.option(saliency, { nil: undefined }))
  .map(([payload, answers, saliency]): Payload2 => ({ ...payload, answers, ...(saliency && { saliency }) }));

const picture = fc.uint8Array({ minLength: 3, maxLength: 40 });

/** Up to 12 examinations as older versions of the app wrote them. */
export const someOldRecords: fc.Arbitrary<readonly OldRecord[]> = fc.uniqueArray(
  fc.oneof(
    fc.record({ id: fc.uuid(), picture, version: fc.constant(1 as const), payload: payload1 as fc.Arbitrary<Payload1> }),
    fc.record({ id: fc.uuid(), picture, version: fc.constant(2 as const), payload: payload2 }),
  ),
  { selector: ({ id }) => id, maxLength: 12 },
);
