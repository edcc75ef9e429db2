import type { Verdict } from '../../../src/judgement/index.ts';
import type { Draft, DraftPhoto } from '../../../src/records/index.ts';
import { UNANSWERED } from '../../../src/vocabulary/index.ts';

const VERDICT: Verdict = {
  logit: 0.4,
  probability: 0.42,
  label: 'malignant',
  band: 'uncertain',
  reasons: [],
  modality: 'phone',
  modalityOrigin: 'suggested',
  prevalence: 0.3,
  operatingPoints: { low: 0.1, high: 0.6 },
  provenance: {
    modelName: 'naevus',
    modelVersion: '1.0.0',
    modelHash: 'a'.repeat(64),
    preprocessing: 1,
    photo: { width: 800, height: 600 },
    frame: { x: 100, y: 0, side: 600 },
    backend: 'wasm',
    milliseconds: 41.5,
  },
};

type OnePhotoDraft = Extract<Draft, DraftPhoto>;

/** An examination as it comes from the screen, with a photo of its own. */
export function draftExamination(changes: Partial<OnePhotoDraft> = {}): OnePhotoDraft {
  return {
    takenAt: '2026-05-01T10:00:00.000Z',
    verdict: VERDICT,
    modalityLogit: -3,
    answers: UNANSWERED,
    photo: { type: 'image/png', bytes: new Uint8Array([1, 2, 3, 4, 5]).buffer },
    thumbnail: { type: 'image/jpeg', bytes: new Uint8Array([9, 8]).buffer },
    ...changes,
  };
}
