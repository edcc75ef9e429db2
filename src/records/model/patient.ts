import * as v from 'valibot';
import { SEXES, type Sex, SKIN_TYPES, type SkinType } from '../../vocabulary/index.ts';
import type { StoredRecord } from '../storage/schema.ts';
import { day } from './day.ts';
import { parsed, unknownVersion } from './parsed.ts';

/** A birth date, or an age in years as it was on a day; days are YYYY-MM-DD. */
export type Born =
  | { readonly known: 'date'; readonly date: string }
  | { readonly known: 'age'; readonly years: number; readonly on: string };

export interface Patient {
  readonly id: string;
  /** A name or an alias; empty for who checks their own skin and never said. */
  readonly name: string;
  readonly sex: Sex | undefined;
  readonly born: Born | undefined;
  readonly skinType: SkinType | undefined;
  readonly note: string;
}

/** Whom an examination belongs to until something else is said: who uses this device. */
export const SELF = 'self';

export const DEFAULT_PATIENT: Patient = {
  id: SELF,
  name: '',
  sex: undefined,
  born: undefined,
  skinType: undefined,
  note: '',
};

const born = v.variant('known', [
  v.object({ known: v.literal('date'), date: day }),
  v.object({ known: v.literal('age'), years: v.pipe(v.number(), v.minValue(0), v.maxValue(130)), on: day }),
]);

const payload = v.object({
  name: v.string(),
  sex: v.optional(v.picklist(SEXES)),
  born: v.optional(born),
  skinType: v.optional(v.picklist(SKIN_TYPES)),
  note: v.string(),
});

export const PATIENT_VERSION = 1;

/** @throws {RecordsError} record-damaged. */
export function readPatient({ id, version, payload: stored }: StoredRecord): Patient {
  if (version !== PATIENT_VERSION) throw unknownVersion(version);
  const { name, sex, born, skinType, note } = parsed(payload, stored);
  return { id, name, sex, born, skinType, note };
}

/** @throws {RecordsError} record-damaged: what could not be read again is not written. */
export function patientRecord({ id, ...rest }: Patient): StoredRecord {
  return { id, version: PATIENT_VERSION, payload: parsed(payload, rest) };
}
