import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Band } from '../../src/judgement/index.ts';
import { DEFAULT_PATIENT, type Draft, type FollowUp, openPreferences, openRecords } from '../../src/records/index.ts';
import { filterFrom } from '../../src/screens/history-address.ts';
// Loaded late by the app: here before the tests begin, which would else wait for it.
import '../../src/screens/overview/overview-screen.tsx';
import '../../src/ui/bars-drawing.tsx';
import { draftExamination } from '../unit/records/drafts.ts';
import { visit } from './person.tsx';

// A busy machine draws charts slowly.
configure({ asyncUtilTimeout: 10_000 });

interface Check {
  readonly band?: Band;
  readonly on?: string;
  readonly modality?: 'phone' | 'dermoscope';
  readonly patientId?: string;
  readonly lesionId?: string;
  readonly outcome?: 'benign' | 'malignant';
}

function check({ band = 'low', on = '2026-05-10', modality = 'phone', outcome, ...owner }: Check = {}): Draft {
  const draft = draftExamination();
  const followUp: FollowUp = outcome ? { outcome, date: '2026-06-01' } : { outcome: 'none' };
  return {
    ...draft,
    takenAt: new Date(`${on}T12:00:00`).toISOString(),
    verdict: { ...draft.verdict, band, modality },
    followUp,
    ...owner,
  };
}

async function keptBefore(...checks: readonly Check[]) {
  const records = openRecords();
  const kept = await records.saveAll(checks.map(check));
  records.close();
  return kept;
}

/** Two women and a man, with a spot each on the back, the face and nowhere that was said. */
async function aPractice() {
  const records = openRecords();
  const person = { name: '', skinType: undefined, note: '' };
  const born = { known: 'date', date: '1970-01-01' } as const;
  const ada = await records.createPatient({ ...person, sex: 'female', born });
  const bea = await records.createPatient({ ...person, sex: 'female', born: undefined });
  const carl = await records.createPatient({ ...person, sex: 'male', born });
  const spot = async (patientId: string, site: 'back' | 'face') =>
    (await records.createLesion({ patientId, site, name: '' })).id;
  const back = { patientId: ada.id, lesionId: await spot(ada.id, 'back') };
  const face = { patientId: bea.id, lesionId: await spot(bea.id, 'face') };
  await records.saveAll(
    [
      { ...back, band: 'high' as const },
      { ...back, band: 'low' as const, on: '2026-05-11' },
      { ...face, band: 'refused' as const },
      { patientId: carl.id, band: 'uncertain' as const, modality: 'dermoscope' as const },
    ].map(check),
  );
  records.close();
}

async function chart(testId: string): Promise<HTMLElement> {
  return screen.findByTestId(testId);
}

/** The bars of a chart as they are read out, from the first. */
async function bars(testId: string): Promise<readonly string[]> {
  const items = [...(await chart(testId)).querySelectorAll('ul[aria-label] > li')];
  return items.map(wordsOf);
}

/** What is read out of an element. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unread of copy.querySelectorAll('[aria-hidden="true"]')) unread.remove();
  return copy.textContent ?? '';
}

/** Which checks a bar opens. Queries by role are too slow beside so many drawn parts. */
async function filterOfBar(testId: string, name: string) {
  const links = [...(await chart(testId)).querySelectorAll<HTMLAnchorElement>('ul[aria-label] a')];
  const link = links.find((one) => wordsOf(one) === name);
  return filterOf(link);
}

function filterOf(link: HTMLElement | undefined) {
  return filterFrom(new URL((link as HTMLAnchorElement).href).hash.replace('#/history/where/', ''));
}

function choosePeriod(name: string): HTMLElement {
  const choice = within(screen.getByTestId('overview-period')).getByLabelText(name);
  choice.focus();
  fireEvent.click(choice);
  return choice;
}

function tableOf(card: HTMLElement): readonly (readonly string[])[] {
  return [...card.querySelectorAll('details tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

/** What the person is handed: names and text of the files. */
function downloads() {
  const files: { readonly name: string; readonly text: Promise<string> }[] = [];
  let latest: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    latest = file as Blob;
    return 'blob:test/file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (latest) files.push({ name: this.download, text: textOf(latest) });
  });
  return files;
}

/** jsdom's own blobs have no `text()`. */
function textOf(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(blob);
  });
}

async function chosenFile(files: ReturnType<typeof downloads>, button: RegExp) {
  fireEvent.click(within(screen.getByTestId('downloads')).getByText(button));
  await waitFor(() => expect(files).toHaveLength(1));
  const [file] = files;
  return { name: file?.name ?? '', text: (await file?.text) ?? '' };
}

describe('the overview', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-20T12:00:00') });
    return () => vi.useRealTimers();
  });

  it('teaches what it is for while nothing is kept', async () => {
    visit({ at: '/overview' });
    expect(await screen.findByText('Nothing to count yet')).toBeTruthy();
    expect(screen.getByText(/how often Naevus was right for you/)).toBeTruthy();
    expect(screen.queryByTestId('overview-results')).toBeNull();
  });

  it('counts what the checks said, and says what counts as positive', async () => {
    await keptBefore({ band: 'high' }, { band: 'low' }, { band: 'low' }, { band: 'refused' });
    visit({ at: '/overview' });
    expect(await bars('overview-results')).toEqual([
      'Suspicious: 1 check',
      'Not clear-cut: 0 checks',
      'Less suspicious: 2 checks',
      'Not judged: 1 check',
    ]);
    expect(screen.getByTestId('overview-totals').textContent).toBe('4 checks');
    expect(screen.getByText(/“Suspicious” counts as positive, “Less suspicious” as negative/)).toBeTruthy();
    expect(await filterOfBar('overview-results', 'Less suspicious: 2 checks')).toEqual({ bands: ['low'] });
  });

  it('counts people once, by sex and age, but only where there may be several', async () => {
    await keptBefore({});
    const { leave } = visit({ at: '/overview' });
    await chart('overview-results');
    expect(screen.queryByTestId('overview-sex')).toBeNull();
    leave();
    await aPractice();
    visit({ at: '/overview' });
    expect(await bars('overview-sex')).toEqual(['Female: 2 people', 'Male: 1 person', 'Not said: 1 person']);
    expect(await bars('overview-age')).toContain('45 to 59: 2 people');
    expect(screen.getByTestId('overview-totals').textContent).toBe('5 checks4 people');
    expect(await filterOfBar('overview-sex', 'Female: 2 people')).toEqual({ sexes: ['female'] });
    expect(await filterOfBar('overview-age', '45 to 59: 2 people')).toEqual({ ageBands: ['45-59'] });
  });

  it('makes no chart of one person, also of one who said that they check others too', async () => {
    await keptBefore({});
    const preferences = openPreferences();
    preferences.set({ othersToo: true });
    preferences.close();
    visit({ at: '/overview' });
    await chart('overview-results');
    expect(screen.getByTestId('overview-totals').textContent).toBe('1 check1 person');
    expect(screen.queryByTestId('overview-sex')).toBeNull();
    expect(screen.queryByTestId('overview-people-unknown')).toBeNull();
  });

  it('says in a sentence that nothing is known of people, and draws only what is', async () => {
    const earlier = openRecords();
    const { id: _, ...nobody } = DEFAULT_PATIENT;
    const [ada, bea] = [
      await earlier.createPatient({ ...nobody, name: 'Ada' }),
      await earlier.createPatient({ ...nobody, name: 'Bea' }),
    ];
    await earlier.saveAll([check({ patientId: ada.id }), check({ patientId: bea.id })]);
    earlier.close();
    const { records } = visit({ at: '/overview' });
    const unknown = await chart('overview-people-unknown');
    expect(unknown.textContent).toContain('Nobody’s sex or age has been entered yet.');
    expect(within(unknown).getByText('See the people').getAttribute('href')).toBe('#/people');
    expect(screen.queryByTestId('overview-sex')).toBeNull();
    await records.changePatient(ada.id, { sex: 'female' });
    expect(await bars('overview-sex')).toEqual(['Female: 1 person', 'Male: 0 people', 'Not said: 1 person']);
    expect(screen.queryByTestId('overview-age')).toBeNull();
    expect(screen.queryByTestId('overview-people-unknown')).toBeNull();
  });

  it('counts by place, by how photos were taken and by day, with a table behind each', async () => {
    await aPractice();
    visit({ at: '/overview' });
    expect(await bars('overview-site')).toEqual(['Back: 2 checks', 'Face: 1 check', 'Not said: 1 check']);
    expect(tableOf(await chart('overview-site'))).toEqual([
      ['Place', 'Checks', 'Suspicious', 'Not clear-cut', 'Less suspicious', 'Not judged'],
      ['Back', '2', '1', '0', '1', '0'],
      ['Face', '1', '0', '0', '0', '1'],
      ['Not said', '1', '0', '1', '0', '0'],
    ]);
    expect(await filterOfBar('overview-site', 'Not said: 1 check')).toEqual({ sites: ['unknown'] });
    expect(await bars('overview-modality')).toEqual(['Phone or camera: 3 checks', 'Dermoscope: 1 check']);
    const time = within(await chart('overview-time'));
    expect(time.getByText('Checks a day.')).toBeTruthy();
    // Each total stands on its own column, also where the last part of the bar is none.
    const totals = time.getByText('Checks a day.').parentElement?.querySelectorAll('[style*="--share"]');
    expect([...(totals ?? [])].map((one) => [one.textContent, one.getAttribute('style')])).toEqual([
      ['3', '--share: 1;'],
      ['1', expect.stringMatching(/^--share: 0\.3/)],
    ]);
    expect(await filterOfBar('overview-time', 'May 11, 2026: 1 check')).toEqual({
      from: new Date(2026, 4, 11).getTime(),
      to: new Date(2026, 4, 12).getTime(),
    });
  });

  it('draws the bars', async () => {
    await keptBefore({ band: 'high' });
    visit({ at: '/overview' });
    const card = await chart('overview-results');
    await waitFor(() => expect(card.querySelectorAll('.recharts-bar-rectangle path').length).toBeGreaterThan(0));
    expect(card.querySelector('svg.recharts-surface')?.closest('[aria-hidden="true"]')).toBeTruthy();
  });

  it('shows the most frequent places, and the others in the table', async () => {
    const records = openRecords();
    const sites = ['scalp', 'face', 'ear', 'neck', 'chest', 'back', 'hand', 'thigh', 'foot', 'forearm'] as const;
    for (const site of sites) {
      const { id } = await records.createLesion({ patientId: 'self', site, name: '' });
      await records.saveAll(Array.from({ length: site === 'forearm' ? 2 : 1 }, () => check({ lesionId: id })));
    }
    records.close();
    visit({ at: '/overview' });
    const names = await bars('overview-site');
    expect(names).toHaveLength(8);
    expect(names[0]).toBe('Forearm: 2 checks');
    expect(screen.getByText('2 more are in the table.')).toBeTruthy();
    expect(tableOf(await chart('overview-site'))).toHaveLength(11);
  });

  it('counts a period, which stands in the address and in what the bars open', async () => {
    await keptBefore({ on: '2026-05-10' }, { on: '2026-03-10' }, { on: '2025-06-10', band: 'high' }, { on: '2020-01-01' });
    visit({ at: '/overview' });
    await chart('overview-results');
    expect(screen.getByTestId('overview-totals').textContent).toBe('4 checks');
    const totals = (words: string) => waitFor(() => expect(screen.getByTestId('overview-totals').textContent).toBe(words));
    choosePeriod('12 months');
    await totals('3 checks');
    expect(location.hash).toBe('#/overview/12-months');
    expect(await filterOfBar('overview-results', 'Suspicious: 1 check')).toEqual({
      bands: ['high'],
      from: new Date(2025, 4, 20).getTime(),
    });
    choosePeriod('This month');
    await totals('1 check');
  });

  it('counts between days of their own, both included', async () => {
    await keptBefore({ on: '2026-03-11' }, { on: '2026-03-10' }, { on: '2025-06-10' }, { on: '2025-06-09' });
    visit({ at: '/overview/this-month' });
    await screen.findByTestId('overview-none');
    choosePeriod('Own dates');
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2025-06-10' } });
    fireEvent.change(screen.getByLabelText('Up to and including'), { target: { value: '2026-03-10' } });
    await waitFor(() => expect(screen.getByTestId('overview-totals').textContent).toBe('2 checks'));
    expect(location.hash).toBe('#/overview/2025-06-10_2026-03-10');
  });

  it('keeps the focus where a period is chosen', async () => {
    await keptBefore({ on: '2026-05-10' });
    visit({ at: '/overview' });
    await chart('overview-results');
    const choice = choosePeriod('3 months');
    await waitFor(() => expect(location.hash).toBe('#/overview/3-months'));
    expect(document.activeElement).toBe(choice);
    expect((choice as HTMLInputElement).checked).toBe(true);
  });

  it('names a period that ends before it begins, and one without checks', async () => {
    await keptBefore({ on: '2026-05-10' });
    visit({ at: '/overview/2026-05-20_2026-05-01' });
    expect(await screen.findByText(/ends before it begins/)).toBeTruthy();
    expect(screen.getByText('No check in this period')).toBeTruthy();
    fireEvent.click(screen.getByText('Count all'));
    await chart('overview-results');
    expect(location.hash).toBe('#/overview');
  });

  it('sets outcomes against verdicts, with rates only from enough of them', async () => {
    const many = (count: number, one: Check) => Array.from({ length: count }, () => one);
    await keptBefore(
      ...many(18, { band: 'high', outcome: 'malignant' }),
      ...many(1, { band: 'uncertain', outcome: 'malignant' }),
      ...many(1, { band: 'low', outcome: 'malignant' }),
      ...many(3, { band: 'low', outcome: 'benign' }),
      { band: 'low' },
    );
    visit({ at: '/overview' });
    const card = within(await chart('overview-outcomes'));
    const missed = card.getByLabelText('Malignant, Less suspicious: 1 check');
    expect(filterOf(missed)).toEqual({ outcomes: ['malignant'], bands: ['low'] });
    expect(card.getByText('95% (76% to 99%), 19 of 20')).toBeTruthy();
    expect(card.getByText('90% (70% to 97%), 18 of 20')).toBeTruthy();
    expect(card.getAllByText('Too few: 3 of the 20 that it takes')).toHaveLength(2);
    expect(card.getByText(/no study/)).toBeTruthy();
  });

  it('says how outcomes come to stand here while there are none', async () => {
    await keptBefore({});
    visit({ at: '/overview' });
    expect(within(await chart('overview-outcomes')).getByText(/open its check in the history and enter it/)).toBeTruthy();
    expect(screen.queryByText(/Too few/)).toBeNull();
  });

  it('follows what changes', async () => {
    const { records } = visit({ at: '/overview' });
    await screen.findByText('Nothing to count yet');
    await records.save(check({ band: 'high' }));
    expect(await bars('overview-results')).toContain('Suspicious: 1 check');
  });

  it('says what it cannot count', async () => {
    const { records } = visit({ at: '/overview' });
    await screen.findByText('Nothing to count yet');
    vi.spyOn(records, 'damaged').mockResolvedValue(['one', 'two']);
    await records.save(check());
    expect(await screen.findByText('2 checks cannot be read and are not counted.')).toBeTruthy();
  });

  it('says when nothing can be read here', async () => {
    const newer = await openDB('naevus', 999);
    newer.close();
    visit({ at: '/overview' });
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(screen.getByText('What is kept here comes from a newer version')).toBeTruthy();
  });
});

describe('downloads', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-05-20T12:00:00') });
    return () => vi.useRealTimers();
  });

  it('give the figures of the period as JSON', async () => {
    await keptBefore({ band: 'high' }, { band: 'low', on: '2020-01-01' });
    const files = downloads();
    visit({ at: '/overview/3-months' });
    await chart('overview-results');
    const { name, text } = await chosenFile(files, /Figures as JSON/);
    expect(name).toBe('naevus-statistics-2026-05-20-3-months.json');
    expect(JSON.parse(text)).toMatchObject({
      format: 'naevus-statistics',
      version: 2,
      period: { from: new Date(2026, 1, 20).toISOString(), to: null },
      examinations: 1,
      testResults: { positive: 1, negative: 0, uncertain: 0, refused: 0 },
      genderDistribution: { female: 0, male: 0, unknown: 1 },
    });
    expect(await screen.findByText(`Saved as ${name}`)).toBeTruthy();
  });

  it('give the figures as CSV that spreadsheets read as UTF-8', async () => {
    await keptBefore({ band: 'high' });
    const files = downloads();
    visit({ at: '/overview' });
    await chart('overview-results');
    const { name, text } = await chosenFile(files, /Figures as CSV/);
    expect(name).toBe('naevus-statistics-2026-05-20-all.csv');
    expect(text.replace('\uFEFF', '').split('\r\n')).toContain('testResults,all,positive,1');
  });

  it('give all examinations as CSV with formulas defused, and name those that cannot be read', async () => {
    const records = openRecords();
    const [broken] = await records.saveAll([check(), { ...check({ on: '2020-01-01' }), note: '=1+1' }]);
    records.close();
    const database = await openDB('naevus');
    await database.put('examinations', { id: broken?.id, version: 99, payload: {} });
    database.close();
    const files = downloads();
    visit({ at: '/overview/3-months' });
    await chart('downloads');
    const { name, text } = await chosenFile(files, /All checks as CSV/);
    expect(name).toBe('naevus-checks-2026-05-20.csv');
    const lines = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^id,taken_at,person,/);
    expect(lines[1]).toContain("'=1+1");
    expect(await screen.findByText(`One check could not be read and is not in the file: ${broken?.id}.`)).toBeTruthy();
  });

  it('say what went wrong', async () => {
    await keptBefore({});
    const { records } = visit({ at: '/overview' });
    await chart('downloads');
    vi.spyOn(records, 'examinationsCsv').mockRejectedValue(new Error('gone'));
    fireEvent.click(screen.getByText('All checks as CSV'));
    expect(await screen.findByText('Nothing can be kept on this device')).toBeTruthy();
  });
});
