import { describe, expect, it } from 'vitest';
import { DEFAULT_PATIENT, type Patient } from '../../../../src/records/index.ts';
import { checkedPerson, type PersonDraft, personDraftOf } from '../../../../src/screens/people/person-draft.ts';

const TODAY = '2026-06-15';
const NOW = Date.parse(`${TODAY}T12:00:00Z`);
const ADA: Patient = { ...DEFAULT_PATIENT, id: 'ada', name: 'Ada' };

function checked(change: Partial<PersonDraft>, patient = ADA) {
  return checkedPerson({ ...personDraftOf(patient, NOW), ...change }, patient, NOW, TODAY);
}

describe('what is typed of a person', () => {
  it('is kept whole', () => {
    const outcome = checked({
      name: ' Ada L. ',
      sex: 'female',
      known: 'date',
      date: '1980-02-29',
      skinType: '6',
      note: ' x ',
    });
    const born = { known: 'date', date: '1980-02-29' };
    expect(outcome).toEqual({ ok: true, details: { name: 'Ada L.', sex: 'female', born, skinType: 6, note: 'x' } });
  });

  it('comes back unchanged when nothing was typed', () => {
    const patient: Patient = { ...ADA, sex: 'male', born: { known: 'age', years: 61.4, on: '2020-01-31' }, skinType: 3 };
    const { id: _, ...details } = patient;
    expect(checked({}, patient)).toEqual({ ok: true, details });
  });

  it('states a changed age as of today', () => {
    const patient: Patient = { ...ADA, born: { known: 'age', years: 61, on: '2020-01-31' } };
    expect(checked({ years: '70' }, patient)).toMatchObject({ details: { born: { known: 'age', years: 70, on: TODAY } } });
  });

  it('may leave out all but the name, and of who uses this device even that', () => {
    expect(checked({ name: ' ' })).toEqual({ ok: false, problems: { name: 'missing' } });
    expect(checked({ name: '' }, DEFAULT_PATIENT)).toMatchObject({ ok: true });
  });

  it.each([
    ['2026-06-16', 'future'],
    ['1896-06-14', 'too-long-ago'],
  ])('refuses the birth date “%s”', (date, problem) => {
    expect(checked({ known: 'date', date })).toEqual({ ok: false, problems: { date: problem } });
  });

  it.each(['2026-06-15', '1896-06-15'])('takes the birth date %s', (date) => {
    expect(checked({ known: 'date', date })).toMatchObject({ ok: true });
  });

  it.each(['-1', '131', '6.5', 'old', '1e2'])('refuses the age “%s”', (years) => {
    expect(checked({ known: 'age', years })).toEqual({ ok: false, problems: { years: 'no-age' } });
  });

  it('refuses a birth date of which only a part was typed', () => {
    expect(checked({ known: 'date', date: '', isDateUnfinished: true })).toEqual({
      ok: false,
      problems: { date: 'missing' },
    });
  });

  it.each(['date', 'age'] as const)('takes back a %s that was emptied', (known) => {
    const patient: Patient = { ...ADA, born: { known: 'date', date: '1980-02-29' } };
    expect(checked({ known, date: '', years: ' ' }, patient)).toMatchObject({ ok: true, details: { born: undefined } });
  });

  it('looks only at what was chosen', () => {
    expect(checked({ known: undefined, date: '2030-01-01', years: 'old' })).toMatchObject({ details: { born: undefined } });
  });
});
