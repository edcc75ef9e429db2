import {
  addLesion,
  changeLesion,
  changePatient,
  type LesionDetails,
  mergePatients,
  type PatientDetails,
  removeLesion,
  removePatient,
} from './changing/people.ts';
import { RecordsError } from './errors.ts';
import { type Lesion, readLesion } from './model/lesion.ts';
import { DEFAULT_PATIENT, type Patient, readPatient, SELF } from './model/patient.ts';
import type { Shelf } from './segments/shelf.ts';
import { newId } from './storage/new-id.ts';
import type { Removed, Writer } from './storage/writer.ts';

export interface PeopleBook {
  /** Who uses this device is there even before anything is kept, with the id `SELF`. */
  patient(id: string): Promise<Patient>;
  /** In no order; who uses this device is among them once something is kept. */
  patients(): Promise<readonly Patient[]>;
  createPatient(details: PatientDetails): Promise<Patient>;
  changePatient(id: string, details: Partial<PatientDetails>): Promise<Patient>;
  /** All that is `from`'s becomes `into`'s, and `from` goes. */
  mergePatients(from: string, into: string): Promise<Removed>;
  /** With the lesions and the examinations. */
  removePatient(id: string): Promise<Removed>;
  lesion(id: string): Promise<Lesion>;
  /** All of a person, or of everybody. */
  lesions(patientId?: string): Promise<readonly Lesion[]>;
  createLesion(details: LesionDetails): Promise<Lesion>;
  /** A lesion that turns out to be another person's takes its examinations along. */
  changeLesion(id: string, details: Partial<LesionDetails>): Promise<Lesion>;
  /** With its examinations. */
  removeLesion(id: string): Promise<Removed>;
}

export function openPeopleBook(shelf: Shelf, { write, undoable }: Writer): PeopleBook {
  const read = (store: 'patients' | 'lesions', id: string) => shelf.records((database) => database.get(store, id));
  const missing = (store: string, id: string) => new RecordsError('record-missing', `${store} ${id}`);

  return {
    async patient(id) {
      const record = await read('patients', id);
      if (record) return readPatient(record);
      if (id === SELF) return DEFAULT_PATIENT;
      throw missing('patients', id);
    },
    patients: () => shelf.read(async ({ byId }) => [...(await byId('patients')).values()]),
    async createPatient(details) {
      const patient = { ...details, id: newId() };
      await write((work) => work.add('patients', patient));
      return patient;
    },
    changePatient: (id, details) => write((work) => changePatient(work, id, details)),
    mergePatients: (from, into) => undoable(from, async (work) => void (await mergePatients(work, from, into))),
    removePatient: (id) => undoable(id, (work) => removePatient(work, id)),
    async lesion(id) {
      const record = await read('lesions', id);
      if (!record) throw missing('lesions', id);
      return readLesion(record);
    },
    lesions: (patientId) =>
      shelf.read(async ({ byId }) => {
        const all = [...(await byId('lesions')).values()];
        return patientId === undefined ? all : all.filter((lesion) => lesion.patientId === patientId);
      }),
    async createLesion(details) {
      const lesion = { ...details, id: newId() };
      await write((work) => addLesion(work, lesion));
      return lesion;
    },
    changeLesion: (id, details) => write((work) => changeLesion(work, id, details)),
    removeLesion: (id) => undoable(id, (work) => removeLesion(work, id)),
  };
}
