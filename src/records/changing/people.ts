import { RecordsError } from '../errors.ts';
import type { Lesion } from '../model/lesion.ts';
import { DEFAULT_PATIENT, type Patient, SELF } from '../model/patient.ts';
import type { Work } from '../storage/work.ts';
import { removeExaminations } from './examinations.ts';

// What is done with people and their lesions within one transaction.

export type PatientDetails = Omit<Patient, 'id'>;
export type LesionDetails = Omit<Lesion, 'id'>;

/** Who uses this device may be described before anything else is kept. */
export async function changePatient(work: Work, id: string, details: Partial<PatientDetails>): Promise<Patient> {
  const isMissing = id === SELF && !(await work.has('patients', SELF));
  const changed = { ...(isMissing ? DEFAULT_PATIENT : await work.get('patients', id)), ...details };
  await work.put('patients', changed);
  return changed;
}

/** Takes the person, the lesions and the examinations away. @throws {RecordsError} record-missing. */
export async function removePatient(work: Work, id: string): Promise<void> {
  if (!(await work.remove('patients', id))) throw new RecordsError('record-missing', id);
  const lesions = await work.rows('lesions');
  for (const lesion of lesions) if (lesion.patientId === id) await work.remove('lesions', lesion.id);
  const examinations = await work.rows('examinations');
  await removeExaminations(
    work,
    examinations.filter(({ patientId }) => patientId === id).map((row) => row.id),
  );
}

/**
 * All that is `from`'s becomes `into`'s, and `from` goes. What `into` says of itself stays; what it leaves open is taken over.
 *
 * @throws {RecordsError} record-missing.
 */
export async function mergePatients(work: Work, from: string, into: string): Promise<Patient> {
  if (from === into) throw new RangeError('A person cannot be merged with itself');
  const [gone, stays] = [await work.get('patients', from), await work.get('patients', into)];
  for (const row of await work.rows('lesions')) {
    if (row.patientId === from) await work.put('lesions', { ...(await work.get('lesions', row.id)), patientId: into });
  }
  for (const row of await work.rows('examinations')) {
    if (row.patientId === from) await giveTo(work, into, row.id);
  }
  const merged: Patient = {
    id: into,
    name: stays.name || gone.name,
    sex: stays.sex ?? gone.sex,
    born: stays.born ?? gone.born,
    skinType: stays.skinType ?? gone.skinType,
    note: [stays.note, gone.note].filter(Boolean).join('\n'),
  };
  await work.put('patients', merged);
  await work.remove('patients', from);
  return merged;
}

/** @throws {RecordsError} record-missing where there is no such person. */
export async function addLesion(work: Work, lesion: Lesion): Promise<void> {
  const isThere = await work.has('patients', lesion.patientId);
  if (!isThere && lesion.patientId !== SELF) throw new RecordsError('record-missing', `patients ${lesion.patientId}`);
  if (!isThere) await work.add('patients', DEFAULT_PATIENT);
  await work.add('lesions', lesion);
}

/** A lesion that turns out to be another person's takes its examinations along. */
export async function changeLesion(work: Work, id: string, details: Partial<LesionDetails>): Promise<Lesion> {
  const before = await work.get('lesions', id);
  const changed = { ...before, ...details };
  await work.put('lesions', changed);
  if (changed.patientId === before.patientId) return changed;
  if (!(await work.has('patients', changed.patientId))) throw new RecordsError('record-missing', changed.patientId);
  for (const row of await work.rows('examinations')) {
    if (row.lesionId === id) await giveTo(work, changed.patientId, row.id);
  }
  return changed;
}

/** Takes the lesion and its examinations away. @throws {RecordsError} record-missing. */
export async function removeLesion(work: Work, id: string): Promise<void> {
  if (!(await work.remove('lesions', id))) throw new RecordsError('record-missing', id);
  const examinations = await work.rows('examinations');
  await removeExaminations(
    work,
    examinations.filter(({ lesionId }) => lesionId === id).map((row) => row.id),
  );
}

/** A damaged one stays as it is: it cannot be changed, and must not keep the others from it. */
async function giveTo(work: Work, patientId: string, examinationId: string): Promise<void> {
  const examination = await work.get('examinations', examinationId).catch((cause: unknown) => {
    if (cause instanceof RecordsError && cause.code === 'record-damaged') return undefined;
    throw cause;
  });
  if (examination) await work.put('examinations', { ...examination, patientId });
}
