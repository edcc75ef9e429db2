import {
  DEFAULT_PATIENT,
  type Examination,
  type Lesion,
  type Patient,
  type Records,
  RecordsError,
} from '../../records/index.ts';

/** A lesion with all that was seen of it. */
export interface FollowedLesion {
  readonly lesion: Lesion;
  readonly patient: Patient;
  /** Newest first, at most {@link MOST_EXAMINATIONS}. */
  readonly examinations: readonly Examination[];
  /** How many are kept but not among those, since they are older. */
  readonly older: number;
}

/** Five years of monthly looks. */
export const MOST_EXAMINATIONS = 60;

/** @throws {RecordsError} record-missing, where there is no such lesion. */
export async function followedLesion(records: Records, id: string): Promise<FollowedLesion> {
  const lesion = await records.lesion(id);
  const patient = await records.patient(lesion.patientId).catch(orNobody);
  const all = await records.count({ lesionId: id });
  const page = await records.find({ lesionId: id }, { limit: MOST_EXAMINATIONS });
  const read = await Promise.all(page.examinations.map((row) => records.examination(row.id).catch(orNothing)));
  return {
    lesion,
    patient,
    examinations: read.filter((one) => one !== undefined),
    older: all - page.examinations.length,
  };
}

/** A person whose own record is damaged still has lesions. */
function orNobody(error: unknown): Patient {
  if (error instanceof RecordsError && error.code === 'record-damaged') return DEFAULT_PATIENT;
  throw error;
}

/** One damaged examination, or one that went meanwhile, must not hide the others. */
function orNothing(error: unknown): undefined {
  if (error instanceof RecordsError && (error.code === 'record-damaged' || error.code === 'record-missing'))
    return undefined;
  throw error;
}
