import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExamination } from '../../../src/records/model/examination.ts';
import { UNANSWERED } from '../../../src/vocabulary/index.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const pixels = fc.integer({ min: 1, max: 20_000 });

const reason = fc.oneof(
  fc.record({ code: fc.constant('picture-blank') }),
  fc.record({ code: fc.constant('blurred'), sharpness: number, least: number }),
  fc.record({ code: fc.constant('not-a-lesion'), score: number, threshold: number }),
);

/** Examinations as version 1 wrote them: everything of today but the answers. */
const version1 = fc.record({
  takenAt: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
    .map((d) => d.toISOString()),
  verdict: fc.record({
    logit: number,
    probability: share,
    label: fc.constantFrom('benign', 'malignant', 'none'),
    band: fc.constantFrom('low', 'uncertain', 'high', 'refused'),
    reasons: fc.array(reason, { maxLength: 3 }),
    modality: fc.constantFrom('phone', 'dermoscope'),
    modalityOrigin: fc.constantFrom('suggested', 'chosen'),
    prevalence: share,
    operatingPoints: fc.record({ low: share, high: share }),
    provenance: fc.record({
      modelName: fc.string(),
      modelVersion: fc.string(),
      modelHash: fc.string(),
      preprocessing: fc.constant(1),
      photo: fc.record({ width: pixels, height: pixels }),
      frame: fc.record({ x: pixels, y: pixels, side: pixels }),
      backend: fc.constantFrom('webgpu', 'webgl', 'wasm', 'cpu'),
      milliseconds: number,
    }),
  }),
  modalityLogit: number,
  photo: fc.record({ type: fc.constantFrom('image/jpeg', 'image/heic'), bytes: pixels }),
});

describe('an examination that was kept before questions were asked', () => {
  it('is read with every field as it was, and nothing answered', () => {
    fc.assert(
      fc.property(version1, (payload) => {
        const read = readExamination({ id: 'older', version: 1, payload });
        expect(read).toMatchObject({ id: 'older', ...payload });
        expect(read.answers).toEqual(UNANSWERED);
      }),
    );
  });

  it('is damaged where its version promises answers and there are none', () => {
    fc.assert(
      fc.property(version1, (payload) => {
        expect(() => readExamination({ id: 'older', version: 2, payload })).toThrow('record-damaged');
      }),
      { numRuns: 5 },
    );
  });

  it('of a version that nobody knows is damaged', () => {
    expect(() => readExamination({ id: 'newer', version: 999, payload: {} })).toThrow('record-damaged');
  });
});
