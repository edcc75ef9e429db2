import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PATIENT, openRecords, type Patient, type Records, SELF } from '../../src/records/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { dialogsOpen } from './dialogs.ts';
import { press, visit } from './person.tsx';
// Loaded beforehand: a cold start takes longer than a person would wait for.
import '../../src/screens/people/people-screen.tsx';
import '../../src/screens/people/person-screen.tsx';

dialogsOpen();

const { id: _, ...NOBODY } = DEFAULT_PATIENT;

/** Keeps people and their examinations as an earlier visit would have. */
async function earlier<Result>(work: (records: Records) => Promise<Result>): Promise<Result> {
  const records = openRecords();
  const result = await work(records);
  records.close();
  return result;
}

/** A person with a spot that was examined twice, and once without saying which spot. */
function somebody(name: string, details: Partial<Patient> = {}) {
  return earlier(async (records) => {
    const patient = await records.createPatient({ ...NOBODY, name, ...details });
    const lesion = await records.createLesion({ patientId: patient.id, site: 'lower-leg', name: 'Left shin' });
    const owner = { patientId: patient.id, lesionId: lesion.id };
    await records.saveAll([
      draftExamination({ ...owner, takenAt: '2026-02-03T12:00:00.000Z' }),
      draftExamination({ ...owner, takenAt: '2026-06-07T12:00:00.000Z' }),
      draftExamination({ patientId: patient.id, takenAt: '2026-04-05T12:00:00.000Z' }),
    ]);
    return { patient, lesion };
  });
}

function type(testId: string, value: string) {
  fireEvent.change(screen.getByTestId(testId), { target: { value } });
}

function choose(name: string | RegExp) {
  fireEvent.click(screen.getByRole('radio', { name }));
}

function chooseFrom(group: string, name: string) {
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }));
}

function pressIn(dialog: string, name: string) {
  fireEvent.click(within(screen.getByTestId(dialog)).getByRole('button', { name }));
}

describe('the people', () => {
  it('teach what they are for while there is nobody else, and take somebody in', async () => {
    const { records } = visit({ at: '/people' });
    expect(await screen.findByTestId('teach-people')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Merge two people' })).toBeNull();
    press('New person');
    type('new-person-name', 'Ada');
    press('Add');
    expect(await screen.findByRole('heading', { level: 1, name: 'Ada' })).toBeTruthy();
    expect(await records.patients()).toMatchObject([{ name: 'Ada' }]);
  });

  it('are listed with age, checks and last result, those checked last first', async () => {
    await earlier((records) => records.save(draftExamination({ takenAt: '2026-01-01T12:00:00.000Z' })));
    await somebody('Ada', { born: { known: 'age', years: 61, on: new Date().toISOString().slice(0, 10) } });
    visit({ at: '/people' });
    const [first, second] = await screen.findAllByTestId('person-row');
    for (const words of ['Ada', '61 years', '3 checks', 'Not clear-cut', 'Jun 7, 2026']) {
      expect(first?.textContent).toContain(words);
    }
    expect(second?.textContent).toContain('Me');
    expect(second?.textContent).toContain('1 check');
  });

  it('show what still calls for a doctor before a later, lower result of another spot, until its outcome is known', async () => {
    const { verdict } = draftExamination();
    const { patient } = await somebody('Ada');
    const { id } = await earlier(async (records) => {
      await records.save(
        draftExamination({
          patientId: patient.id,
          verdict: { ...verdict, band: 'low' },
          takenAt: '2026-07-08T12:00:00.000Z',
        }),
      );
      return records.save(draftExamination({ patientId: patient.id, verdict: { ...verdict, band: 'high' } }));
    });
    const { records } = visit({ at: '/people' });
    const standing = async () => (await screen.findByTestId('standing')).textContent;
    expect(await standing()).toBe('SuspiciousMay 1, 2026Still open: see a doctor soonLatest: Less suspiciousJul 8, 2026');
    await records.replace(id, { followUp: { outcome: 'benign', date: '2026-08-01' } });
    await waitFor(async () =>
      expect(await standing()).toBe(
        'Not clear-cutJun 7, 2026Still open: see a doctor within the next weeksLatest: Less suspiciousJul 8, 2026',
      ),
    );
  });

  it('say first what is known to be malignant, however low a later score is, on their page too', async () => {
    const { verdict } = draftExamination();
    const { patient } = await somebody('Ada');
    await earlier(async (records) => {
      const lesion = await records.createLesion({ patientId: patient.id, site: 'back', name: 'dark' });
      const owner = { patientId: patient.id, lesionId: lesion.id };
      const followUp = { outcome: 'malignant', date: '2026-07-01' } as const;
      await records.save(draftExamination({ ...owner, verdict: { ...verdict, band: 'high' }, followUp }));
      const takenAt = '2026-07-08T12:00:00.000Z';
      await records.save(draftExamination({ ...owner, verdict: { ...verdict, band: 'low' }, takenAt }));
    });
    const { leave } = visit({ at: '/people' });
    const known = 'Known to be malignant since Jul 1, 2026. Follow what your doctor said.';
    const row = await screen.findByText('Ada');
    expect(row.closest('a')?.querySelector('[data-testid=standing]')?.firstElementChild?.textContent).toBe(known);
    leave();
    visit({ at: `/people/${patient.id}` });
    const spots = await screen.findAllByTestId('spot-row');
    const firsts = spots.map((spot) => within(spot).queryByTestId('standing')?.firstElementChild?.textContent);
    expect(firsts).toContain(known);
    const checks = (await screen.findAllByTestId('check-row')).map(({ textContent }) => textContent ?? '');
    expect(checks.filter((words) => words.includes('Malignant'))).toHaveLength(1);
  });

  it('are found by name and note, and it is said how many', async () => {
    await earlier(async (records) => {
      for (const name of ['Ada', 'Bob', 'Cleo', 'Dora', 'Emil']) await records.createPatient({ ...NOBODY, name });
      await records.createPatient({ ...NOBODY, name: 'Zoë', note: 'of the choir' });
    });
    visit({ at: '/people' });
    type((await screen.findByTestId('people-search')).getAttribute('data-testid') ?? '', 'ZOE choir');
    await waitFor(() => expect(screen.getAllByTestId('person-row')).toHaveLength(1));
    expect(screen.getByText('1 person')).toBeTruthy();
    type('people-search', 'nobody like that');
    expect(await screen.findByText(/Nobody is found/)).toBeTruthy();
  });

  it('stay few in the page where they are many', async () => {
    await earlier(async (records) => {
      for (let i = 0; i < 120; i++) await records.createPatient({ ...NOBODY, name: `Person ${i}` });
    });
    visit({ at: '/people' });
    expect(await screen.findByText('120 people')).toBeTruthy();
    const rows = await screen.findAllByTestId('person-row');
    expect(rows.length).toBeLessThan(100);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('120');
  });

  it('are merged into the one that is chosen, and parted again', async () => {
    const { patient: ada } = await somebody('Ada');
    const { patient: twice } = await somebody('Ada again');
    const { records } = visit({ at: '/people' });
    await screen.findAllByTestId('person-row');
    press('Merge two people');
    chooseFrom('Who was entered twice?', 'Ada');
    chooseFrom('Who is the same person?', 'Ada again');
    pressIn('merge', 'Merge');
    expect((await screen.findByRole('alert')).textContent).toContain('which entry stays');
    chooseFrom('Which entry stays?', 'Ada');
    pressIn('merge', 'Merge');
    expect(await screen.findByText('Ada again was merged into Ada.')).toBeTruthy();
    await waitFor(() => expect(screen.getAllByTestId('person-row')).toHaveLength(1));
    expect(await records.count({ patientId: ada.id })).toBe(6);
    expect(screen.getByRole('button', { name: 'Close' })).toBeTruthy();
    press('Undo');
    await waitFor(() => expect(screen.getAllByTestId('person-row')).toHaveLength(2));
    expect(await records.count({ patientId: twice.id })).toBe(3);
  });
});

describe('people of one name', () => {
  it('are told of when another is added, and told apart where they are chosen', async () => {
    await somebody('Grete', { born: { known: 'date', date: '1951-04-02' } });
    visit({ at: '/people' });
    await screen.findByTestId('person-row');
    press('New person');
    expect(document.activeElement).toBe(screen.getByTestId('new-person-name'));
    type('new-person-name', 'Gret');
    expect(screen.queryByTestId('same-name')).toBeNull();
    type('new-person-name', ' grete ');
    expect((await screen.findByTestId('same-name')).textContent).toMatch(/is already here.*Born 1951\. Last|3 checks/);
    press('Add');
    expect(await screen.findByRole('heading', { level: 1, name: 'grete' })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Merge with another person' }));
    const other = within(await screen.findByTestId('merge')).getByRole('radio', { name: 'Grete' });
    const words = document.getElementById(other.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(words).toMatch(/^Born 1951\. /);
    fireEvent.click(other);
    const stays = within(screen.getByTestId('merge-stays'));
    expect(stays.getByText('Not checked yet')).toBeTruthy();
    expect(stays.getByText(/^Born 1951\. 3 checks, last Jun 7, 2026, /)).toBeTruthy();
  });
});

describe('a person', () => {
  it('is shown with details, spots and checks', async () => {
    const born = { known: 'date', date: '1971-12-10' } as const;
    const { patient, lesion } = await somebody('Ada', { sex: 'female', born, skinType: 2, note: 'No plasters' });
    visit({ at: `/people/${patient.id}` });
    expect(await screen.findByRole('heading', { level: 1, name: 'Ada' })).toBeTruthy();
    for (const words of ['Female', /Dec 10, 1971 \(\d+ years\)/, /^Type II\. Light skin/, 'No plasters']) {
      expect(screen.getByText(words)).toBeTruthy();
    }
    const spot = within(await screen.findByTestId('spot-row'));
    expect(spot.getByRole('link').getAttribute('href')).toBe(`#/lesions/${lesion.id}`);
    for (const words of ['Lower leg', '2 checks', 'Jun 7, 2026']) expect(spot.getByText(words)).toBeTruthy();
    const checks = await screen.findAllByTestId('check-row');
    expect(checks.map((check) => check.textContent?.slice(0, 5))).toEqual(['Jun 7', 'Apr 5', 'Feb 3']);
    await waitFor(() => expect(checks[0]?.querySelector('img')?.src).toMatch(/^blob:/));
    const all = screen.getByRole('link', { name: 'Show all 3 in the history' });
    expect(all.getAttribute('href')).toContain(patient.id);
  });

  it('is edited, with what is wrong said at its field', async () => {
    const { patient } = await somebody('Ada');
    const { records } = visit({ at: `/people/${patient.id}` });
    await screen.findByTestId('spot-row');
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    type('person-name', ' ');
    choose('Date of birth');
    type('person-date', '2999-01-01');
    press('Save');
    expect(screen.getByText(/Type a name or an alias/)).toBeTruthy();
    expect(screen.getByText(/still to come/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByTestId('person-name'));
    choose('Age in years');
    type('person-years', '200');
    type('person-name', 'Ada L.');
    press('Save');
    expect(screen.getByText('Type whole years, from 0 to 130.')).toBeTruthy();
    type('person-years', '54');
    choose('Female');
    choose('Type VI');
    type('person-note', 'No plasters');
    press('Save');
    expect(await screen.findByText('Saved on this device')).toBeTruthy();
    expect(await screen.findByRole('heading', { level: 1, name: 'Ada L.' })).toBeTruthy();
    expect(await records.patient(patient.id)).toMatchObject({
      name: 'Ada L.',
      sex: 'female',
      born: { known: 'age', years: 54 },
      skinType: 6,
      note: 'No plasters',
    });
  });

  it('can take back what was said, and keeps the keyboard where it was', async () => {
    const born = { known: 'date', date: '1971-12-10' } as const;
    const { patient } = await somebody('Ada', { sex: 'female', born });
    const { records } = visit({ at: `/people/${patient.id}` });
    await screen.findByTestId('spot-row');
    press('Edit');
    chooseFrom('Sex', 'Not said');
    type('person-date', '');
    press('Save');
    expect(await screen.findByText('Saved on this device')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit' }));
    expect(await records.patient(patient.id)).toMatchObject({ sex: undefined, born: undefined });
    press('Edit');
    chooseFrom('Age, by date of birth or in years', 'Age in years');
    chooseFrom('Age, by date of birth or in years', 'Not said');
    press('Save');
    await waitFor(() => expect(screen.queryByTestId('person-form')).toBeNull());
    expect((await records.patient(patient.id)).born).toBeUndefined();
  });

  it('says so when the details cannot be kept, or when the entry is gone', async () => {
    const { patient } = await somebody('Ada');
    const { records } = visit({ at: `/people/${patient.id}` });
    await screen.findByTestId('spot-row');
    fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
    records.changePatient = () => Promise.reject(new Error('torn'));
    press('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing can be kept');
    await records.removePatient(patient.id);
    // The page follows what another window does.
    expect(await screen.findByText(/not here any more/)).toBeTruthy();
  });

  it('is removed with all that hangs on them, once it was said how much, and put back', async () => {
    const { patient, lesion } = await somebody('Ada');
    const { records } = visit({ at: `/people/${patient.id}` });
    await screen.findAllByTestId('check-row');
    press('Remove Ada');
    const dialog = within(await screen.findByTestId('remove-person'));
    for (const words of ['3 checks', '3 photos', '1 spot']) expect(await dialog.findByText(words)).toBeTruthy();
    pressIn('remove-person', 'Cancel');
    expect(await records.count({})).toBe(3);
    press('Remove Ada');
    await within(await screen.findByTestId('remove-person')).findByText('3 checks');
    pressIn('remove-person', 'Remove');
    expect(await screen.findByText(/Ada was removed/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect([await records.patients(), await records.lesions(), await records.count({})]).toEqual([[], [], 0]);
    const database = await openDB('naevus');
    expect(await database.count('photos')).toBe(0);
    press('Undo');
    expect(await screen.findAllByTestId('check-row')).toHaveLength(3);
    expect(await records.lesion(lesion.id)).toEqual(lesion);
    expect(await database.count('photos')).toBe(3);
    database.close();
  });

  it('who is who uses this device stays, but empty, and it is said so', async () => {
    await earlier((records) => records.save(draftExamination()));
    const { records } = visit({ at: `/people/${SELF}` });
    expect(await screen.findByRole('heading', { level: 1, name: 'Me' })).toBeTruthy();
    await screen.findByTestId('check-row');
    press('Remove all that is mine');
    const dialog = within(await screen.findByTestId('remove-person'));
    expect(dialog.getByText(/Your entry stays, empty/)).toBeTruthy();
    await dialog.findByText('1 check');
    pressIn('remove-person', 'Remove');
    expect(await screen.findByText('No checks yet.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1, name: 'Me' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Remove all that is mine' })).toBeNull();
    expect(await records.count({})).toBe(0);
  });

  it('who uses this device always stays in a merge', async () => {
    const { patient } = await somebody('My second phone');
    await earlier((records) => records.save(draftExamination()));
    const { records } = visit({ at: `/people/${patient.id}` });
    fireEvent.click(await screen.findByRole('button', { name: 'Merge with another person' }));
    choose('Me');
    expect(screen.getByText(/Your own entry stays/)).toBeTruthy();
    pressIn('merge', 'Merge');
    expect(await screen.findByText('My second phone was merged into Me.')).toBeTruthy();
    expect(screen.queryByText(/not here any more/)).toBeNull();
    expect(screen.getByRole('link', { name: /entry that stays/ }).getAttribute('href')).toBe('#/people/self');
    expect(await records.count({ patientId: SELF })).toBe(4);
  });

  it('who was never here, or is gone, is not made up', async () => {
    visit({ at: '/people/nobody' });
    expect((await screen.findByRole('alert')).textContent).toContain('This person is not here any more');
  });

  it('whose entry is damaged is named', async () => {
    const { patient } = await somebody('Ada');
    const database = await openDB('naevus');
    await database.put('patients', { id: patient.id, version: 1, payload: 'torn' });
    database.close();
    visit({ at: `/people/${patient.id}` });
    expect((await screen.findByRole('alert')).textContent).toContain('This entry cannot be read');
  });
});

describe('a spot of a person', () => {
  it('is renamed and put elsewhere on the body', async () => {
    const { patient, lesion } = await somebody('Ada');
    const { records } = visit({ at: `/people/${patient.id}` });
    await screen.findByTestId('spot-row');
    press(/^Edit\s*Left shin/);
    choose('Forearm (right)');
    type('spot-name', '');
    pressIn('spot-editor', 'Save');
    await waitFor(() => expect(screen.queryByTestId('spot-editor')).toBeNull());
    expect(await records.lesion(lesion.id)).toMatchObject({ site: 'forearm', side: 'right', name: '' });
    await waitFor(() => expect(screen.getByTestId('spot-row').textContent).toContain('Forearm (right)'));
  });

  it('that was named with its side in an older version has it by itself once it is changed', async () => {
    const { patient, lesion } = await somebody('Ada');
    await earlier((records) => records.changeLesion(lesion.id, { name: 'Mole (left)' }));
    const { records } = visit({ at: `/people/${patient.id}` });
    await screen.findByTestId('spot-row');
    press(/^Edit\s*Mole \(left\)/);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Lower leg (left)' }).checked).toBe(true);
    pressIn('spot-editor', 'Save');
    await waitFor(() => expect(screen.getByTestId('spot-row').textContent).toContain('MoleLower leg (left)'));
    expect(await records.lesion(lesion.id)).toMatchObject({ site: 'lower-leg', side: 'left', name: 'Mole' });
  });

  it('goes to somebody else with its checks', async () => {
    const { patient, lesion } = await somebody('Ada');
    const { records } = visit({ at: `/people/${patient.id}` });
    await screen.findByTestId('spot-row');
    press(/^Edit\s*Left shin/);
    const whose = within(await screen.findByTestId('person-choice'));
    fireEvent.click(await whose.findByRole('radio', { name: 'Me' }));
    pressIn('spot-editor', 'Save');
    expect(await screen.findByText(/^No spots yet/)).toBeTruthy();
    expect(await records.lesion(lesion.id)).toMatchObject({ patientId: SELF, name: 'Left shin' });
    expect(await records.count({ patientId: SELF })).toBe(2);
  });

  it('is removed with its checks, and put back', async () => {
    const { patient } = await somebody('Ada');
    const { records } = visit({ at: `/people/${patient.id}` });
    await screen.findByTestId('spot-row');
    press('Remove Left shin');
    expect(screen.getByText(/Its 2 checks go with it/)).toBeTruthy();
    pressIn('remove-spot', 'Remove');
    expect(await screen.findByText('Left shin was removed, with its checks.')).toBeTruthy();
    await waitFor(() => expect(screen.queryByTestId('spot-row')).toBeNull());
    expect(await records.count({})).toBe(1);
    press('Undo');
    expect(await screen.findByTestId('spot-row')).toBeTruthy();
    expect(await records.count({})).toBe(3);
    press('Remove Left shin');
    pressIn('remove-spot', 'Remove');
    await screen.findByText('Left shin was removed, with its checks.');
    press('Close');
    expect(screen.queryByTestId('undo')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Ada');
  });
});
