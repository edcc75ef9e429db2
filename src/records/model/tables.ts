import type { StoredRecord } from '../storage/schema.ts';
import { EXAMINATION_VERSION, type Examination, examinationRecord, readExamination } from './examination.ts';
import { LESION_VERSION, type Lesion, lesionRecord, readLesion } from './lesion.ts';
import { PATIENT_VERSION, type Patient, patientRecord, readPatient } from './patient.ts';
import { type ExaminationRow, examinationRow } from './rows.ts';

export const TABLE_NAMES = ['examinations', 'patients', 'lesions'] as const;

export type TableName = (typeof TABLE_NAMES)[number];

export interface Entities {
  readonly examinations: Examination;
  readonly patients: Patient;
  readonly lesions: Lesion;
}

export interface Rows {
  readonly examinations: ExaminationRow;
  readonly patients: Patient;
  readonly lesions: Lesion;
}

interface Table<Name extends TableName> {
  /** The version of the payloads that are written today. */
  readonly written: number;
  /** @throws {RecordsError} record-damaged. */
  readonly read: (record: StoredRecord) => Entities[Name];
  /** @throws {RecordsError} record-damaged. */
  readonly record: (entity: Entities[Name]) => StoredRecord;
  readonly row: (entity: Entities[Name]) => Rows[Name];
  /** By which rows are kept in order, newest first; 0 where time means nothing. */
  readonly time: (row: Rows[Name]) => number;
  readonly columns: readonly (keyof Rows[Name] & string)[];
}

/** What is kept as a record by itself and as a row of a segment. */
export const TABLES: { readonly [Name in TableName]: Table<Name> } = {
  examinations: {
    written: EXAMINATION_VERSION,
    read: readExamination,
    record: examinationRecord,
    row: examinationRow,
    time: ({ takenAt }) => takenAt,
    columns: [
      'id',
      'takenAt',
      'patientId',
      'lesionId',
      'modality',
      'band',
      'probability',
      'thresholdNear',
      'outcome',
      'knownOn',
      'diagnosis',
      'note',
      'fileNames',
      'photos',
      'answers',
      'ticked',
    ],
  },
  patients: {
    written: PATIENT_VERSION,
    read: readPatient,
    record: patientRecord,
    row: (patient) => patient,
    time: () => 0,
    columns: ['id', 'name', 'sex', 'born', 'skinType', 'note'],
  },
  lesions: {
    written: LESION_VERSION,
    read: readLesion,
    record: lesionRecord,
    row: (lesion) => lesion,
    time: () => 0,
    columns: ['id', 'patientId', 'site', 'side', 'name', 'lookAgainOn'],
  },
};
