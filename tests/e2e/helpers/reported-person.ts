import type { Verdict } from '../../../src/judgement/index.ts';
import { type Answers, UNANSWERED } from '../../../src/vocabulary/index.ts';
import { drawLesion } from '../../fixtures/lesion-pictures.ts';
import { draftExamination } from '../../unit/records/drafts.ts';
import { offerRecords } from './seeded-records.ts';
import type { Page } from './test.ts';

const SIDE = 480;
const MAP_SIDE = 7;

const ALL_NO: Answers = {
  symptoms: { new: 'no', changing: 'no', bleeding: 'no', itching: 'no', 'unlike-others': 'no', 'growing-lump': 'no' },
  outOfScope: [],
};

/** Made up, of the kinds that are reported in different ways: of one photo but for the last. */
const CHECKS: readonly { readonly verdict: Partial<Verdict>; readonly answers: Answers; readonly photos: number }[] = [
  {
    verdict: { band: 'low', probability: 0.06, label: 'benign' },
    answers: { ...ALL_NO, symptoms: { ...ALL_NO.symptoms, changing: 'yes' } },
    photos: 1,
  },
  { verdict: { band: 'uncertain', probability: 0.5, modality: 'dermoscope' }, answers: UNANSWERED, photos: 1 },
  {
    verdict: { band: 'refused', label: 'none', reasons: [{ code: 'blurred', sharpness: 1, least: 2 }] },
    answers: UNANSWERED,
    photos: 1,
  },
  {
    verdict: { band: 'low', probability: 0.02, label: 'benign' },
    answers: { ...ALL_NO, outOfScope: ['nail'] },
    photos: 1,
  },
  { verdict: { band: 'high', probability: 0.8 }, answers: ALL_NO, photos: 5 },
];

export interface ReportedPerson {
  readonly id: string;
  /** Of the checks, in the order of their making. */
  readonly checks: readonly string[];
}

/** Keeps somebody with five checks of one spot, judged by the model that is served, in the records of the page. */
export async function keepReportedPerson(page: Page): Promise<ReportedPerson> {
  await offerRecords(page);
  const pictures = await Promise.all([1, 2].map((seed) => drawLesion({ seed, malignant: seed === 2, size: SIDE })));
  const values = Array.from({ length: MAP_SIDE ** 2 }, (_, at) => Math.sin(at) * 2);
  const { verdict, modalityLogit } = draftExamination();
  const provenance = { ...verdict.provenance, photo: { width: SIDE, height: SIDE }, frame: { x: 60, y: 60, side: 360 } };
  const calibration = { slope: 1, intercept: 0 };
  const checks = CHECKS.map((check) => ({ ...check, verdict: { ...verdict, calibration, provenance, ...check.verdict } }));
  return page.evaluate(
    async ({ checks, encoded, map, modalityLogit }) => {
      const manifest = await (await fetch('model/manifest.json')).json();
      const modelHash: string = manifest.files['weights.bin'].sha256;
      const records = naevus.openRecords();
      const patient = await records.createPatient({
        name: 'Ingrid',
        sex: 'female',
        born: { known: 'date', date: '1958-03-04' },
        skinType: 2,
        note: '',
      });
      const lesion = await records.createLesion({ patientId: patient.id, site: 'back', name: 'beside the spine' });
      const pictures = encoded.map((text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0)).buffer);
      const kept: string[] = [];
      for (const [at, check] of checks.entries()) {
        const judged = { ...check.verdict, provenance: { ...check.verdict.provenance, modelHash } };
        const photos = Array.from({ length: check.photos }, (_, photo) => {
          const bytes = pictures[photo % pictures.length] ?? new ArrayBuffer(0);
          const picture = { type: 'image/jpeg', bytes };
          return { verdict: judged, modalityLogit, saliency: map, photo: picture, thumbnail: picture };
        });
        const { id } = await records.save({
          takenAt: `2026-0${at + 1}-02T09:30:00.000Z`,
          patientId: patient.id,
          lesionId: lesion.id,
          answers: check.answers,
          note: 'First line of the note.\nSecond line of the note.',
          verdict: judged,
          photos,
        });
        kept.push(id);
      }
      records.close();
      return { id: patient.id, checks: kept };
    },
    {
      checks,
      encoded: pictures.map((bytes) => Buffer.from(bytes).toString('base64')),
      map: { width: MAP_SIDE, height: MAP_SIDE, values },
      modalityLogit,
    },
  );
}
