import { type AnswersState, answersState, type Band, type Scope, scopeOf, thresholdNear } from '../../judgement/index.ts';
import type { Diagnosis, Modality } from '../../vocabulary/index.ts';
import { type Examination, fileNamesOf } from './examination.ts';
import type { Outcome } from './follow-up.ts';

/**
 * What lists, filters and figures need of an examination. What was advised is not among it: that rests on the person and the
 * place too, which may be put right later (`check-advice.ts`).
 */
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
  /** The threshold that it is close to, 0..1. */
  readonly thresholdNear: number | undefined;
  readonly outcome: Outcome;
  /** When that became known, YYYY-MM-DD. */
  readonly knownOn: string | undefined;
  readonly diagnosis: Diagnosis | undefined;
  readonly note: string;
  /** Of its photos, a line each, as far as they have names. */
  readonly fileNames: string;
  /** How many there are. */
  readonly photos: number;
  /** What the six answers come to. */
  readonly answers: AnswersState;
  /** `outside` where a limit was ticked. What follows from the person and the place comes on top. */
  readonly ticked: Scope;
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
    thresholdNear: thresholdNear(verdict),
    outcome: followUp.outcome,
    knownOn: followUp.outcome === 'none' ? undefined : followUp.date,
    diagnosis: followUp.outcome === 'none' ? undefined : followUp.diagnosis,
    note,
    fileNames: fileNamesOf(examination).join('\n'),
    photos: photos.length,
    answers: answersState(answers),
    ticked: scopeOf(answers),
  };
}
