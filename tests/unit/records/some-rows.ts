import fc from 'fast-check';
import type { ExaminationRow, Lesion, Owners, Patient } from '../../../src/records/index.ts';
import {
  BODY_SITES,
  type BodySite,
  DIAGNOSES,
  type Diagnosis,
  MODALITIES,
  SEXES,
  SKIN_TYPES,
} from '../../../src/vocabulary/index.ts';

const SITES = Object.keys(BODY_SITES) as BodySite[];
const PATIENTS = ['self', 'a', 'b', 'c', 'gone'];
const LESIONS = ['l1', 'l2', 'l3', 'gone'];

/** What became known, on days before and after the photos. */
const someOutcome = fc.oneof(
  fc.constant({ outcome: 'none' as const, knownOn: undefined }),
  fc.record({
    outcome: fc.constantFrom('benign' as const, 'malignant' as const),
    knownOn: fc.constantFrom('2023-12-31', '2024-07-01', '2025-03-31', '2026-01-02'),
  }),
);

/** A row as the records make it, of a few people and lesions, of the years 2024 and 2025. */
const someOfARow = fc.record({
  id: fc.uuid(),
  // Coarse, so that some share a moment.
  takenAt: fc.integer({ min: 0, max: 2 * 365 * 4 }).map((quarters) => Date.UTC(2024, 0, 1) + quarters * 6 * 3600 * 1000),
  patientId: fc.constantFrom(...PATIENTS),
  lesionId: fc.option(fc.constantFrom(...LESIONS), { nil: undefined }),
  modality: fc.constantFrom(...MODALITIES),
  band: fc.constantFrom('low' as const, 'uncertain' as const, 'high' as const, 'refused' as const),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  thresholdNear: fc.option(fc.constantFrom(0.404, 0.655), { nil: undefined }),
  diagnosis: fc.option(fc.constantFrom(...(Object.keys(DIAGNOSES) as Diagnosis[])), { nil: undefined }),
  note: fc.constantFrom('', 'itchy', 'seen by Dr. Müller'),
  fileNames: fc.constantFrom('', 'IMG_0412.JPG', 'mole.png\nmole (2).png'),
  photos: fc.integer({ min: 1, max: 5 }),
  answers: fc.constantFrom('unanswered' as const, 'no' as const, 'yes' as const),
  ticked: fc.constantFrom('within' as const, 'outside' as const),
});

export const someRow: fc.Arbitrary<ExaminationRow> = fc
  .tuple(someOfARow, someOutcome)
  .map(([some, outcome]) => ({ ...some, ...outcome }));

export const someRows = fc.uniqueArray(someRow, { selector: ({ id }) => id, maxLength: 60 });

const somePatient = (id: string): fc.Arbitrary<Patient> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('', 'Ada', 'José'),
    sex: fc.option(fc.constantFrom(...SEXES), { nil: undefined }),
    born: fc.constantFrom(
      undefined,
      { known: 'date' as const, date: '1960-06-15' },
      { known: 'age' as const, years: 17, on: '2024-06-01' },
    ),
    skinType: fc.option(fc.constantFrom(...SKIN_TYPES), { nil: undefined }),
    note: fc.constant(''),
  });

const someLesion = (id: string): fc.Arbitrary<Lesion> =>
  fc.record({
    id: fc.constant(id),
    patientId: fc.constant('a'),
    site: fc.option(fc.constantFrom(...SITES), { nil: undefined }),
    name: fc.constantFrom('', 'the dark one'),
  });

/** The people and lesions of those rows, but for one of each that is gone. */
export const someOwners: fc.Arbitrary<Owners> = fc
  .tuple(fc.tuple(...PATIENTS.slice(0, -1).map(somePatient)), fc.tuple(...LESIONS.slice(0, -1).map(someLesion)))
  .map(([patients, lesions]) => ({
    patients: new Map(patients.map((patient) => [patient.id, patient])),
    lesions: new Map(lesions.map((lesion) => [lesion.id, lesion])),
  }));
