import type { Translate } from '../../i18n/index.ts';
import { type Band, scopeOf, shownBand } from '../../judgement/index.ts';
import {
  type Examination,
  knownLimits,
  type Lesion,
  type Patient,
  type Records,
  RecordsError,
} from '../../records/index.ts';
import { type Answers, answersKnowing } from '../../vocabulary/index.ts';
import { lesionTitle, lesionWhere } from '../place/place-words.ts';

/** An examination with whose it is and of which lesion. */
export interface Reported {
  readonly examination: Examination;
  readonly patient: Patient;
  readonly lesion: Lesion | undefined;
}

/** What was said, with what follows from the person and the place. */
export function answersOf({ examination: { answers, takenAt }, patient, lesion }: Reported): Answers {
  return answersKnowing(answers, knownLimits({ patient, site: lesion?.site }, Date.parse(takenAt)));
}

/** The band that is shown: `refused` also where nobody ever measured what the score is worth. */
export function scoredBand(reported: Reported): Band {
  return shownBand(reported.examination.verdict.band, scopeOf(answersOf(reported)));
}

/** What a spot is called and where it is; undefined without one. */
export function spotWords(lesion: Lesion | undefined, t: Translate): string | undefined {
  return lesion && [lesionTitle(lesion, t), lesionWhere(lesion, t)].filter(Boolean).join(', ');
}

/** Examinations of a person that a report holds: more than a doctor reads, few enough to be laid out. */
export const MOST_REPORTED = 50;

/** @throws {RecordsError} when the examination cannot be read; a damaged lesion is left out. */
export async function readReported(records: Records, id: string): Promise<Reported> {
  const examination = await records.examination(id);
  const { patientId, lesionId } = examination;
  const [patient, lesion] = await Promise.all([
    records.patient(patientId),
    lesionId === undefined ? undefined : records.lesion(lesionId).catch(() => undefined),
  ]);
  return { examination, patient, lesion };
}

export interface PersonReported {
  readonly patient: Patient;
  /** Newest first; damaged ones are left out. */
  readonly checks: readonly Reported[];
  readonly hasMore: boolean;
}

/** @throws {RecordsError} when there is no such person. */
export async function readPersonReported(records: Records, patientId: string): Promise<PersonReported> {
  const patient = await records.patient(patientId);
  const { examinations, next } = await records.find({ patientId }, { limit: MOST_REPORTED });
  const checks: Reported[] = [];
  for (const { id } of examinations) {
    const reported = await readReported(records, id).catch((error: unknown) => {
      if (error instanceof RecordsError && error.code === 'record-damaged') return undefined;
      throw error;
    });
    if (reported) checks.push(reported);
  }
  return { patient, checks, hasMore: next !== undefined };
}
