import { adviceFor, type Band, type Urgency } from '../../judgement/index.ts';
import type { Diagnosis, Modality } from '../../vocabulary/index.ts';
import { type Examination, fileNamesOf } from './examination.ts';
import type { Outcome } from './follow-up.ts';

/** What lists, filters and figures need of an examination. */
export interface ExaminationRow {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly takenAt: number;
  readonly patientId: string;
  readonly lesionId: string | undefined;
  readonly modality: Modality;
  readonly band: Band;
  /** 0..1. */
  readonly probability: number;
  readonly outcome: Outcome;
  readonly diagnosis: Diagnosis | undefined;
  readonly note: string;
  /** Of its photos, a line each, as far as they have names. */
  readonly fileNames: string;
  /** How many there are. */
  readonly photos: number;
  /** Of what was advised, for the score and for what was answered. */
  readonly urgency: Urgency;
}

export function examinationRow(examination: Examination): ExaminationRow {
  const { id, takenAt, patientId, lesionId, verdict, answers, followUp, note, photos } = examination;
  return {
    id,
    takenAt: Date.parse(takenAt),
    patientId,
    lesionId,
    modality: verdict.modality,
    band: verdict.band,
    probability: verdict.probability,
    outcome: followUp.outcome,
    diagnosis: followUp.outcome === 'none' ? undefined : followUp.diagnosis,
    note,
    fileNames: fileNamesOf(examination).join('\n'),
    photos: photos.length,
    urgency: adviceFor(verdict.band, answers).urgency,
  };
}
