import { ageAt, type Born, type Patient, type PatientDetails, SELF } from '../../records/index.ts';
import { type Sex, SKIN_TYPES } from '../../vocabulary/index.ts';

/** What is known of a person, while it is being typed. */
export interface PersonDraft {
  readonly name: string;
  readonly sex: Sex | undefined;
  readonly known: Born['known'] | undefined;
  /** YYYY-MM-DD; empty while it is no day. */
  readonly date: string;
  /** Whether a part of the date was typed, of which a browser tells no more. */
  readonly isDateUnfinished: boolean;
  readonly years: string;
  readonly skinType: string;
  readonly note: string;
}

/** What is wrong with what stands in a field. */
export interface PersonProblems {
  readonly name?: 'missing';
  readonly date?: 'missing' | 'future' | 'too-long-ago';
  readonly years?: 'no-age';
}

export type CheckedPerson =
  | { readonly ok: true; readonly details: PatientDetails }
  | { readonly ok: false; readonly problems: PersonProblems };

/** Nobody grew older than 122 years so far; what is kept goes up to this age. */
export const OLDEST = 130;

export const UNSAID = 'unsaid';

/** @param now milliseconds since 1970. */
export function personDraftOf({ name, sex, born, skinType, note }: Patient, now: number): PersonDraft {
  return {
    name,
    sex,
    known: born?.known,
    date: born?.known === 'date' ? born.date : '',
    isDateUnfinished: false,
    years: born?.known === 'age' ? `${ageAt(born, now) ?? ''}` : '',
    skinType: skinType ? `${skinType}` : UNSAID,
    note,
  };
}

/**
 * What is to be kept of what was typed, or what is wrong with it. A date or an age that is left empty was not said.
 *
 * @param patient as it is kept so far: an age that was not changed stays as it was said then.
 * @param now milliseconds since 1970.
 * @param today YYYY-MM-DD, where the reader is.
 */
export function checkedPerson(draft: PersonDraft, patient: Patient, now: number, today: string): CheckedPerson {
  const name = draft.name.trim();
  const problems: PersonProblems = {
    ...(name === '' && patient.id !== SELF && { name: 'missing' }),
    ...(draft.known === 'date' && dateProblem(draft, today)),
    ...(draft.known === 'age' && draft.years.trim() !== '' && !isAge(draft.years.trim()) && { years: 'no-age' }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return {
    ok: true,
    details: {
      name,
      sex: draft.sex,
      born: bornFrom(draft, patient, now, today),
      skinType: SKIN_TYPES.find((type) => `${type}` === draft.skinType),
      note: draft.note.trim(),
    },
  };
}

function dateProblem({ date, isDateUnfinished }: PersonDraft, today: string): Pick<PersonProblems, 'date'> {
  if (date === '') return isDateUnfinished ? { date: 'missing' } : {};
  if (date > today) return { date: 'future' };
  const earliest = `${Number(today.slice(0, 4)) - OLDEST}`.padStart(4, '0') + today.slice(4);
  return date < earliest ? { date: 'too-long-ago' } : {};
}

function isAge(text: string): boolean {
  return /^\d{1,3}$/.test(text) && Number(text) <= OLDEST;
}

function bornFrom({ known, date, years }: PersonDraft, patient: Patient, now: number, today: string): Born | undefined {
  if (known === 'date' && date !== '') return { known, date };
  if (known !== 'age' || years.trim() === '') return undefined;
  const isAsBefore = patient.born?.known === 'age' && `${ageAt(patient.born, now)}` === years.trim();
  return isAsBefore ? patient.born : { known, years: Number(years), on: today };
}
