import { describe, expect, it } from 'vitest';
import { DEFAULT_PATIENT, type PatientDetails, SELF } from '../../../src/records/index.ts';
import { draftExamination } from './drafts.ts';
import { freshRecords, records, visitAgain } from './fresh-records.ts';

freshRecords();

function details(changes: Partial<PatientDetails> = {}): PatientDetails {
  return { name: 'Ada', sex: undefined, born: undefined, skinType: undefined, note: '', ...changes };
}

/** A person with a lesion that was examined twice, and once without saying which lesion. */
async function somebody(changes: Partial<PatientDetails> = {}) {
  const patient = await records.createPatient(details(changes));
  const lesion = await records.createLesion({ patientId: patient.id, site: 'back', name: 'left of the spine' });
  const owner = { patientId: patient.id, lesionId: lesion.id };
  const examinations = await records.saveAll([
    draftExamination(owner),
    draftExamination(owner),
    draftExamination({ patientId: patient.id }),
  ]);
  return { patient, lesion, examinations };
}

async function everything() {
  const { examinations, damaged } = await records.list();
  const sorted = <Item extends { id: string }>(items: readonly Item[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const { examinations: listed } = await records.find({}, { limit: 100 });
  return {
    examinations: sorted(examinations),
    damaged,
    listed: sorted(listed),
    patients: sorted(await records.patients()),
    lesions: sorted(await records.lesions()),
    check: await records.check(),
  };
}

describe('who uses this device', () => {
  it('is there from the start, and kept with the first examination', async () => {
    expect(await records.patient(SELF)).toEqual(DEFAULT_PATIENT);
    expect(await records.patients()).toEqual([]);
    await records.save(draftExamination());
    expect(await records.patients()).toEqual([DEFAULT_PATIENT]);
    const { examinations } = await records.find({}, { limit: 1 });
    expect(examinations[0]?.patient).toEqual(DEFAULT_PATIENT);
  });

  it('can be described before anything is kept', async () => {
    await records.changePatient(SELF, { sex: 'female', born: { known: 'date', date: '1980-02-29' } });
    await records.save(draftExamination());
    expect(await records.patient(SELF)).toMatchObject({ sex: 'female', born: { known: 'date', date: '1980-02-29' } });
    expect(await records.patients()).toHaveLength(1);
  });
});

describe('a person', () => {
  it('is kept with every detail', async () => {
    const born = { known: 'age', years: 61, on: '2026-03-01' } as const;
    const made = await records.createPatient(details({ sex: 'male', born, skinType: 3, note: 'allergic to plasters' }));
    await visitAgain();
    expect(await records.patient(made.id)).toEqual(made);
    expect(await records.patients()).toEqual([made]);
  });

  it('is not kept with a birth date that there is not', async () => {
    const born = { known: 'date', date: '2026-02-30' } as const;
    await expect(records.createPatient(details({ born }))).rejects.toMatchObject({ code: 'record-damaged' });
    expect(await records.patients()).toEqual([]);
  });

  it('can be changed, and is called by the new name in lists', async () => {
    const { patient } = await somebody();
    await records.changePatient(patient.id, { name: 'Ada L.' });
    const { examinations } = await records.find({ text: 'ada l.' }, { limit: 10 });
    expect(examinations.map((one) => one.patient?.name)).toEqual(['Ada L.', 'Ada L.', 'Ada L.']);
  });

  it('is removed with all that hangs on it, and nothing else; all of it can be put back', async () => {
    const other = await somebody({ name: 'Grace' });
    const before = await everything();
    const { patient } = await somebody();
    const both = await everything();
    const removed = await records.removePatient(patient.id);
    expect(await everything()).toEqual(before);
    await records.restore(removed);
    expect(await everything()).toEqual(both);
    expect(await records.count({ patientId: other.patient.id })).toBe(3);
  });

  it('who is not there can be neither changed nor removed, nor have an examination', async () => {
    const missing = { code: 'record-missing' };
    await expect(records.changePatient('nobody', { name: 'x' })).rejects.toMatchObject(missing);
    await expect(records.removePatient('nobody')).rejects.toMatchObject(missing);
    await expect(records.save(draftExamination({ patientId: 'nobody' }))).rejects.toMatchObject(missing);
    await expect(records.createLesion({ patientId: 'nobody', site: undefined, name: '' })).rejects.toMatchObject(missing);
    expect((await records.list()).examinations).toEqual([]);
  });
});

describe('two people who are one', () => {
  it('are merged: what the one that stays leaves open is taken over, and all examinations are its', async () => {
    const gone = await somebody({ name: 'A.', sex: 'female', skinType: 2, note: 'from the left' });
    const stays = await somebody({ name: 'Ada', skinType: 4, note: 'from the right' });
    await records.mergePatients(gone.patient.id, stays.patient.id);
    expect(await records.patients()).toEqual([
      { ...stays.patient, sex: 'female', skinType: 4, note: 'from the right\nfrom the left' },
    ]);
    expect(await records.count({ patientId: stays.patient.id })).toBe(6);
    expect(await records.lesions(stays.patient.id)).toHaveLength(2);
    await expect(records.patient(gone.patient.id)).rejects.toMatchObject({ code: 'record-missing' });
  });

  it('are merged although an examination is damaged, which stays as it is', async () => {
    const [gone, stays] = [await somebody({ name: 'A.' }), await somebody()];
    const damaged = { id: gone.examinations[0]?.id, version: 3, payload: null };
    await visitAgain((database) => database.put('examinations', damaged));
    await records.mergePatients(gone.patient.id, stays.patient.id);
    expect(await records.count({ patientId: stays.patient.id })).toBe(5);
    expect((await records.check()).damaged).toEqual([damaged.id]);
  });

  it('can be parted again', async () => {
    const [gone, stays] = [await somebody({ name: 'A.' }), await somebody()];
    const before = await everything();
    await records.restore(await records.mergePatients(gone.patient.id, stays.patient.id));
    expect(await everything()).toEqual(before);
  });
});

describe('the list of people', () => {
  it('tells of each how much there is and what came last, and finds them by name or note', async () => {
    const [first, second] = [await somebody({ name: 'José', note: 'from the clinic' }), await somebody({ name: 'Ada' })];
    const latest = await records.save(
      draftExamination({ patientId: second.patient.id, takenAt: '2026-09-01T10:00:00.000Z' }),
    );
    const none = await records.createPatient(details({ name: 'Grace' }));
    expect(await records.peopleOverview()).toMatchObject([
      { patient: second.patient, examinations: 4, lesions: 1, latest: { id: latest.id, band: 'uncertain' } },
      { patient: first.patient, examinations: 3, lesions: 1 },
      { patient: none, examinations: 0, lesions: 0, latest: undefined },
    ]);
    expect((await records.peopleOverview('jose clinic')).map(({ patient }) => patient.name)).toEqual(['José']);
  });
});

describe('a lesion', () => {
  it('takes its examinations along when it turns out to be another person’s', async () => {
    const { lesion } = await somebody();
    const other = await records.createPatient(details({ name: 'Grace' }));
    await records.changeLesion(lesion.id, { patientId: other.id, site: 'chest' });
    expect(await records.count({ patientId: other.id })).toBe(2);
    expect(await records.count({ sites: ['chest'] })).toBe(2);
    expect(await records.count({ sites: ['back'] })).toBe(0);
  });

  it('is removed with its examinations, which can be put back', async () => {
    const { lesion, patient } = await somebody();
    const before = await everything();
    const removed = await records.removeLesion(lesion.id);
    expect(await records.lesions(patient.id)).toEqual([]);
    expect(await records.count({})).toBe(1);
    await records.restore(removed);
    expect(await everything()).toEqual(before);
  });

  it('of one person takes no examination of another', async () => {
    const { lesion } = await somebody();
    const draft = draftExamination({ lesionId: lesion.id });
    await expect(records.save(draft)).rejects.toMatchObject({ code: 'record-missing' });
  });
});

describe('examinations', () => {
  it('can be moved to another person or lesion, and back', async () => {
    const [first, second] = [await somebody(), await somebody({ name: 'Grace' })];
    const ids = first.examinations.map(({ id }) => id);
    const before = await everything();
    const moved = await records.move(ids, { patientId: second.patient.id, lesionId: second.lesion.id });
    expect(await records.count({ lesionId: second.lesion.id })).toBe(5);
    expect(await records.examination(ids[2] ?? '')).toMatchObject({ lesionId: second.lesion.id });
    await records.move(ids, { patientId: second.patient.id });
    expect(await records.examination(ids[2] ?? '')).not.toHaveProperty('lesionId');
    await records.move(ids, { patientId: second.patient.id, lesionId: second.lesion.id });
    await records.restore(moved);
    expect(await everything()).toEqual(before);
  });

  it('can be removed together; if one is not there, all stay', async () => {
    const { examinations } = await somebody();
    const before = await everything();
    const ids = examinations.map(({ id }) => id);
    await expect(records.removeAll([...ids, 'nothing'])).rejects.toMatchObject({ code: 'record-missing' });
    expect(await everything()).toEqual(before);
    const removed = await records.removeAll(ids);
    expect(await records.count({})).toBe(0);
    await records.restore(removed);
    expect(await everything()).toEqual(before);
  });
});
