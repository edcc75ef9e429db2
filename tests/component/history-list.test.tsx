import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openRecords, SELF } from '../../src/records/index.ts';
import { historyAddress } from '../../src/screens/history-address.ts';
import { answersWith, UNANSWERED } from '../../src/vocabulary/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { dialogsOpen } from './dialogs.ts';
import { keptExaminations, press, visit } from './person.tsx';
// Loaded beforehand: a cold start takes longer than a person would wait for.
import '../../src/screens/history/history-detail-screen.tsx';
import '../../src/screens/history/history-screen.tsx';

configure({ asyncUtilTimeout: 5000 });
dialogsOpen();

const { verdict } = draftExamination();
const high = { ...verdict, band: 'high', probability: 0.9 } as const;

/** Two of who uses this device, one of somebody else: of June, May and April. */
async function keptForTwo() {
  const records = openRecords();
  const anna = await records.createPatient({
    name: 'Anna',
    sex: 'female',
    born: undefined,
    skinType: undefined,
    note: '',
  });
  const mole = await records.createLesion({ patientId: anna.id, site: 'back', name: 'mole' });
  const owner = { patientId: anna.id, lesionId: mole.id };
  const [june, may, april] = await records.saveAll([
    draftExamination({ takenAt: '2026-06-07T12:00:00.000Z', verdict: high, note: 'darker' }),
    draftExamination({ takenAt: '2026-05-07T12:00:00.000Z' }),
    draftExamination({
      ...owner,
      takenAt: '2026-04-07T12:00:00.000Z',
      followUp: { outcome: 'benign', diagnosis: 'nv', date: '2026-04-20' },
    }),
  ]);
  records.close();
  if (!june || !may || !april) throw new Error('not kept');
  return { anna, mole, june, may, april };
}

const items = () => screen.findAllByTestId('history-item');
const shown = () =>
  screen.queryAllByTestId('history-item').map(({ textContent }) => textContent?.match(/(Jun|May|Apr) 7/)?.[1]);
const matching = () => screen.getByTestId('history-count').getAttribute('data-value');

async function seeOnly(...months: string[]) {
  await waitFor(() => expect(shown()).toEqual(months));
}

describe('the list of checks', () => {
  it('repeats in each check of a spot what is known of it to be malignant, as the check itself does', async () => {
    const records = openRecords();
    const lesion = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    const owner = { patientId: SELF, lesionId: lesion.id };
    const low = { ...verdict, band: 'low', probability: 0.02 } as const;
    await records.saveAll([
      draftExamination({ takenAt: '2026-06-07T12:00:00.000Z', verdict: low, ...owner }),
      draftExamination({
        takenAt: '2026-05-07T12:00:00.000Z',
        verdict: low,
        ...owner,
        followUp: { outcome: 'malignant', diagnosis: 'mel', date: '2026-05-20' },
      }),
      draftExamination({ takenAt: '2026-04-07T12:00:00.000Z', verdict: low }),
    ]);
    records.close();
    visit({ at: '/history' });
    await waitFor(async () => {
      const [later, itself, other] = await items();
      expect(later?.textContent).toMatch(/Known to be malignant since May 20, 2026\..*Less suspicious/);
      // No blue good news beside it.
      expect(later?.querySelector('a svg')).toBeNull();
      expect(itself?.textContent).not.toContain('Known to be');
      expect(itself?.textContent).toContain('Melanoma');
      expect(other?.textContent).not.toMatch(/malignant|Melanoma/);
    });
  });

  it('says with a later check of a spot what another one advised, until that is answered', async () => {
    const records = openRecords();
    const lesion = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    const owner = { patientId: SELF, lesionId: lesion.id };
    const low = { ...verdict, band: 'low', probability: 0.02 } as const;
    const [, earlier] = await records.saveAll([
      draftExamination({ takenAt: '2026-06-07T12:00:00.000Z', verdict: low, ...owner }),
      draftExamination({ takenAt: '2026-05-07T12:00:00.000Z', verdict: high, ...owner }),
      draftExamination({ takenAt: '2026-04-07T12:00:00.000Z', verdict: low }),
    ]);
    records.close();
    const { records: live } = visit({ at: '/history' });
    const standing = await screen.findByTestId('row-standing');
    const [later] = await items();
    expect(later?.contains(standing)).toBe(true);
    expect(later?.textContent).toMatch(/This spot: see a doctor soon.*Less suspicious/);
    // No blue good news beside it.
    expect(later?.querySelector('a svg')).toBeNull();
    await live.replace(earlier?.id ?? '', { followUp: { outcome: 'benign', date: '2026-05-20' } });
    await waitFor(() => expect(screen.queryByTestId('row-standing')).toBeNull());
  });

  it('says the advice to see a doctor beside the lowest score, and no blue good news, until its outcome is known', async () => {
    const records = openRecords();
    const answers = answersWith(UNANSWERED, { symptom: 'bleeding', answer: 'yes' });
    const [bleeding] = await records.saveAll([
      draftExamination({ takenAt: '2026-06-07T12:00:00.000Z', verdict: { ...verdict, band: 'low' }, answers }),
      draftExamination({ takenAt: '2026-05-07T12:00:00.000Z', verdict: { ...verdict, band: 'low' } }),
    ]);
    records.close();
    const visited = visit({ at: '/history' });
    const [first, second] = await items();
    expect(first?.textContent).toMatch(/See a doctor soon.*Less suspicious/);
    // The coloured shape.
    expect(
      within(first as HTMLElement)
        .queryByTestId('row-advice')
        ?.getAttribute('data-value'),
    ).toBe('soon');
    expect(first?.querySelector('a svg')).toBeNull();
    expect(second?.textContent).not.toContain('See a doctor');
    expect(second?.querySelector('a svg')).toBeTruthy();
    await visited.records.replace(bleeding?.id ?? '', { followUp: { outcome: 'benign', date: '2026-07-01' } });
    await waitFor(() => expect(screen.queryByTestId('row-advice')).toBeNull());
  });

  it('says who, where and what became known, under the months', async () => {
    await keptForTwo();
    visit({ at: '/history' });
    const [first, , last] = await items();
    await waitFor(() => expect(first?.textContent).toContain('Me'));
    expect(last?.textContent).toMatch(/Anna · mole · Back.*Mole/);
    expect(within(last as HTMLElement).getByRole('heading').textContent).toBe('April 2026');
    expect(last?.getAttribute('aria-posinset')).toBe('3');
  });

  it('names nobody where there is only one person', async () => {
    const records = openRecords();
    await records.save(draftExamination());
    records.close();
    visit({ at: '/history' });
    const [item] = await items();
    expect(item?.textContent).not.toContain('Me');
    expect(screen.queryByTestId('filter-person')).toBeNull();
  });

  it('shows what its address asks for, and takes the parts back one by one', async () => {
    const { anna } = await keptForTwo();
    visit({ at: historyAddress({ patientId: anna.id, bands: ['uncertain'] }) });
    await items();
    expect(shown()).toEqual(['Apr']);
    expect(matching()).toBe('1');
    press('Remove the filter: Person: Anna');
    await seeOnly('May', 'Apr');
    expect(location.hash).toBe('#/history/where/band=uncertain');
    press('Clear filters');
    await seeOnly('Jun', 'May', 'Apr');
    history.back();
    await seeOnly('May', 'Apr');
  });

  it('shows everything for an address that cannot be read', async () => {
    await keptForTwo();
    visit({ at: '/history/where/band=purple' });
    expect(await items()).toHaveLength(3);
  });

  it('is filtered by result, outcome, person, place and days', async () => {
    const { anna } = await keptForTwo();
    visit({ at: '/history' });
    await items();
    const choose = (testId: string, value: string) => fireEvent.change(screen.getByTestId(testId), { target: { value } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Suspicious' }));
    await seeOnly('Jun');
    press('Clear filters');
    await seeOnly('Jun', 'May', 'Apr');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Benign' }));
    await seeOnly('Apr');
    press('Clear filters');
    await waitFor(() => choose('filter-person', SELF));
    await seeOnly('Jun', 'May');
    choose('filter-person', anna.id);
    await seeOnly('Apr');
    press('Clear filters');
    choose('filter-site', 'back');
    await seeOnly('Apr');
    choose('filter-site', 'unknown');
    await seeOnly('Jun', 'May');
    choose('filter-from', '2026-05-08');
    await seeOnly('Jun');
    press('Clear filters');
    choose('filter-to', '2026-05-07');
    await seeOnly('May', 'Apr');
  });

  it('is searched once the typing pauses', async () => {
    await keptForTwo();
    const { records } = visit({ at: '/history' });
    await items();
    const find = vi.spyOn(records, 'find');
    const search = screen.getByTestId('history-search');
    for (const text of ['b', 'ba', 'bac', 'back']) fireEvent.change(search, { target: { value: text } });
    await seeOnly('Apr');
    expect(find).toHaveBeenCalledTimes(1);
    expect(location.hash).toBe('#/history/where/text=back');
    fireEvent.change(search, { target: { value: 'zebra' } });
    expect(await screen.findByText('No check matches')).toBeTruthy();
    expect(search).toBe(screen.getByTestId('history-search'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear filters' }).at(-1) as HTMLElement);
    await seeOnly('Jun', 'May', 'Apr');
    expect((screen.getByTestId('history-search') as HTMLInputElement).value).toBe('');
  });
});

describe('words that name a result', () => {
  it('find no text, but lead to the filter that shows it', async () => {
    await keptForTwo();
    visit({ at: '/history' });
    await items();
    fireEvent.change(screen.getByTestId('history-search'), { target: { value: 'suspicious' } });
    const meant = within(await screen.findByTestId('bands-meant'));
    expect(meant.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Less suspicious', 'Suspicious']);
    fireEvent.click(meant.getByRole('button', { name: 'Suspicious' }));
    await seeOnly('Jun');
    expect(location.hash).toBe('#/history/where/band=high');
    expect((screen.getByTestId('history-search') as HTMLInputElement).value).toBe('');
    expect(screen.queryByTestId('bands-meant')).toBeNull();
  });

  it('of a diagnosis or an outcome find the checks that bear it', async () => {
    await keptForTwo();
    visit({ at: '/history' });
    await items();
    fireEvent.change(screen.getByTestId('history-search'), { target: { value: 'naevus benign' } });
    await seeOnly('Apr');
  });
});

describe('several checks at once', () => {
  let saved: string[] = [];
  beforeEach(() => {
    saved = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
  });

  const select = async () => {
    await items();
    press('Select');
  };
  const choose = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

  it('are removed after a question, and put back', async () => {
    await keptForTwo();
    const { records } = visit({ at: '/history' });
    await select();
    expect((screen.getByRole('button', { name: 'Remove' }) as HTMLButtonElement).disabled).toBe(true);
    press('Select all 3');
    await waitFor(() => expect(screen.getByTestId('selection-count').getAttribute('data-value')).toBe('3'));
    choose(/Select the check of May 7/);
    press('Remove');
    press('Remove 2 checks');
    await seeOnly('May');
    expect(await keptExaminations(records)).toHaveLength(1);
    expect(screen.getByText('2 checks were removed.')).toBeTruthy();
    press('Undo: put the 2 checks back');
    await seeOnly('Jun', 'May', 'Apr');
  });

  it('are all that match, and no others', async () => {
    await keptForTwo();
    const { records } = visit({ at: historyAddress({ bands: ['uncertain'] }) });
    await select();
    press('Select all 2');
    await waitFor(() => expect(screen.getByTestId('selection-count').getAttribute('data-value')).toBe('2'));
    press('Remove');
    press('Remove 2 checks');
    await screen.findByText('No check matches');
    expect((await keptExaminations(records)).map(({ takenAt }) => takenAt.slice(5, 7))).toEqual(['06']);
  });

  it('are no longer chosen once something else is shown', async () => {
    await keptForTwo();
    visit({ at: '/history' });
    await select();
    choose(/Select the check of Apr 7/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Suspicious' }));
    await seeOnly('Jun');
    expect(screen.getByTestId('selection-count').getAttribute('data-value')).toBe('0');
  });

  it('are moved to a person, and back; what cannot be read stays and is named', async () => {
    const { anna, june, may } = await keptForTwo();
    const database = await openDB('naevus');
    await database.put('examinations', { id: may.id, version: 3, payload: 'torn' });
    database.close();
    const { records } = visit({ at: '/history' });
    await select();
    choose(/Select the check of Jun 7/);
    choose(/Select the check of May 7/);
    press('Give to a person or spot…');
    const dialog = within(await screen.findByTestId('move-checks'));
    fireEvent.click(await dialog.findByRole('radio', { name: /Anna/ }));
    fireEvent.click(dialog.getByRole('button', { name: 'Assign 2 checks' }));
    await screen.findByText('One check now belongs to Anna.');
    expect(screen.getByText(/One check was left out/)).toBeTruthy();
    expect((await records.examination(june.id)).patientId).toBe(anna.id);
    press('Undo: move the check back to where it was');
    await waitFor(async () => expect((await records.examination(june.id)).patientId).toBe(SELF));
  });

  it('begin with whose they are, and change nothing until something else is said', async () => {
    const { anna, april } = await keptForTwo();
    const { records } = visit({ at: '/history' });
    const other = await records.save(draftExamination({ patientId: anna.id, takenAt: '2026-03-07T12:00:00.000Z' }));
    await waitFor(() => expect(screen.getAllByTestId('history-item')).toHaveLength(4));
    await select();
    choose(/Select the check of Apr 7/);
    choose(/Select the check of Mar 7/);
    press('Give to a person or spot…');
    const dialog = within(await screen.findByTestId('move-checks'));
    expect(await dialog.findByRole('radio', { name: 'Anna', checked: true })).toBeTruthy();
    const move = dialog.getByRole<HTMLButtonElement>('button', { name: 'Assign 2 checks' });
    expect(move.disabled).toBe(true);
    expect(dialog.getByText(/belong there already/)).toBeTruthy();
    expect(dialog.queryByTestId('spot-choice')).toBeNull();
    fireEvent.click(dialog.getByRole('radio', { name: 'Me' }));
    expect(move.disabled).toBe(false);
    fireEvent.click(dialog.getByRole('radio', { name: 'Anna' }));
    fireEvent.click(dialog.getByTestId('one-spot'));
    expect(dialog.getByText(/Choose the spot/)).toBeTruthy();
    fireEvent.click(await dialog.findByRole('radio', { name: 'mole' }));
    fireEvent.click(move);
    await screen.findByText('One check now belongs to Anna.');
    expect((await records.examination(other.id)).lesionId).toBe(april.lesionId);
  });

  it('of different people have to be given to somebody, and those of that person keep their spots', async () => {
    const { anna, june, april } = await keptForTwo();
    const { records } = visit({ at: '/history' });
    await select();
    choose(/Select the check of Jun 7/);
    choose(/Select the check of Apr 7/);
    press('Give to a person or spot…');
    const dialog = within(await screen.findByTestId('move-checks'));
    await dialog.findByRole('radio', { name: 'Anna' });
    const move = dialog.getByRole<HTMLButtonElement>('button', { name: 'Assign 2 checks' });
    expect(dialog.queryByRole('radio', { checked: true })).toBeNull();
    expect(move.disabled).toBe(true);
    expect(dialog.getByText(/belong to different people/)).toBeTruthy();
    fireEvent.click(dialog.getByRole('radio', { name: 'Anna' }));
    fireEvent.click(move);
    await screen.findByText('One check now belongs to Anna.');
    const moved = await records.examination(june.id);
    expect([moved.patientId, moved.lesionId]).toEqual([anna.id, undefined]);
    expect((await records.examination(april.id)).lesionId).toBe(april.lesionId);
  });

  it('are saved as a table: the chosen ones, or all that match', async () => {
    const { june } = await keptForTwo();
    const texts: Promise<string>[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      texts.push((blob as Blob).text());
      return 'blob:test/table';
    });
    visit({ at: '/history' });
    await select();
    choose(/Select the check of Jun 7/);
    press('Save table');
    await screen.findByText('1 check was saved as a table (CSV).');
    press('Done');
    press('Save as table');
    await screen.findByText('3 checks were saved as a table (CSV).');
    expect(saved).toHaveLength(2);
    expect(saved[0]).toMatch(/^naevus-chosen-checks-\d{4}-\d\d-\d\d\.csv$/);
    expect(saved[1]).toMatch(/^naevus-checks-\d{4}-\d\d-\d\d\.csv$/);
    location.hash = historyAddress({ outcomes: ['benign'] });
    await seeOnly('Apr');
    press('Save as table');
    await screen.findByText('1 check was saved as a table (CSV).');
    expect(saved[2]).toMatch(/^naevus-filtered-checks-\d{4}-\d\d-\d\d\.csv$/);
    const tables = (await Promise.all(texts)).filter((text) => text.includes('taken_at')).map((text) => text.split('\r\n'));
    expect(tables.map(({ length }) => length)).toEqual([2, 4, 2]);
    expect(tables[0]?.[1]).toContain(june.id);
    const column = tables[0]?.[0]?.split(',').indexOf('advice') ?? -1;
    expect(tables[0]?.[1]?.split(',')[column]).toBe('make-appointment');
  });
});
