import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { localDay, openRecords, type Records, RecordsError, SELF } from '../../src/records/index.ts';
import { monthsAfter } from '../../src/screens/lesion/days.ts';
// The screen is loaded late; here it is there before the first test waits for it.
import '../../src/screens/lesion/lesion-screen.tsx';
import { DueNotice } from '../../src/screens/lesion/due-notice.tsx';
import { answersWith, UNANSWERED } from '../../src/vocabulary/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { press, visit } from './person.tsx';
import { renderWithServices } from './with-services.tsx';

// jsdom's dialogs cannot be modal, and its elements have no size.
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

const odds = (probability: number) => Math.log(probability / (1 - probability));

async function lookAt(records: Records, lesionId: string, day: string, probability: number, model = 'a') {
  const { verdict } = draftExamination();
  const judged = {
    ...verdict,
    probability,
    logit: odds(probability),
    provenance: { ...verdict.provenance, modelHash: model },
  };
  return records.save(draftExamination({ lesionId, patientId: SELF, takenAt: `${day}T10:00:00.000Z`, verdict: judged }));
}

/** Somebody who looked at a spot on the back on these days, with these probabilities. */
async function follow(...looks: (readonly [day: string, probability: number, model?: string])[]) {
  const records = openRecords();
  const lesion = await records.createLesion({ patientId: SELF, site: 'back', name: 'Left of the spine' });
  for (const [day, probability, model] of looks) await lookAt(records, lesion.id, day, probability, model);
  records.close();
  const visited = visit({ at: `/lesions/${lesion.id}` });
  await screen.findByRole('heading', { level: 1, name: 'Left of the spine' });
  return { ...visited, lesion };
}

const change = () => screen.getByTestId('change');

describe('a lesion', () => {
  it('shows every look at it, newest first, with its score and a way to it', async () => {
    const { records } = await follow(['2026-01-10', 0.05], ['2026-03-10', 0.3], ['2026-05-10', 0.8]);
    const items = screen.getAllByTestId('timeline-item');
    expect(items.map((item) => /\d+%/.exec(item.textContent ?? '')?.[0])).toEqual(['80%', '30%', '5%']);
    const { examinations } = await records.list();
    const [newest] = items;
    if (!newest) throw new Error('no items');
    expect(within(newest).getByRole('link').getAttribute('href')).toBe(`#/history/${examinations[0]?.id}`);
    expect(screen.getByText('Back')).toBeTruthy();
  });

  it('says of each check what it was judged as, and of which the lines of the chart hold', async () => {
    const { records } = await follow(['2026-01-10', 0.3], ['2026-03-10', 0.5]);
    expect(screen.queryByText(/Hollow points/)).toBeNull();
    const [latest] = (await records.list()).examinations;
    const verdict = latest?.verdict ?? draftExamination().verdict;
    await records.replace(latest?.id ?? '', { verdict: { ...verdict, modality: 'dermoscope' } });
    expect(await screen.findByText(/They hold for dermoscope pictures.* Hollow points/)).toBeTruthy();
    const kinds = screen.getAllByTestId('kind').map(({ textContent }) => textContent);
    expect(kinds).toEqual(['Dermoscope picture', 'Phone photo']);
  });

  it('is compared first by photos that were judged', async () => {
    const { records } = await follow(['2026-01-10', 0.3], ['2026-03-10', 0.5], ['2026-05-10', 0.5]);
    const [latest] = (await records.list()).examinations;
    const verdict = latest?.verdict ?? draftExamination().verdict;
    await records.replace(latest?.id ?? '', { verdict: { ...verdict, band: 'refused', label: 'none' } });
    await waitFor(() => expect(change().textContent).toContain('30% then, 50% now'));
  });

  it('that is known to be malignant stays so, first of all, beside a later low score', async () => {
    const { records, lesion } = await follow(['2026-01-10', 0.8], ['2026-03-10', 0.05]);
    const [later, first] = (await records.list()).examinations;
    await records.replace(later?.id ?? '', { verdict: { ...(later?.verdict ?? draftExamination().verdict), band: 'low' } });
    await records.replace(first?.id ?? '', { followUp: { outcome: 'malignant', date: '2026-02-01' } });
    const notice = await screen.findByTestId('known-malignant');
    expect(notice.textContent).toMatch(/Known to be malignant since Feb 1, 2026\. ?Follow what your doctor said\./);
    expect(within(notice).getByRole('link').getAttribute('href')).toBe(`#/history/${first?.id}`);
    expect((await screen.findAllByTestId('timeline-item'))[1]?.textContent).toContain('What became known: Malignant');
    expect(lesion.patientId).toBe(SELF);
  });

  it('offers photos of one minute under names that tell them apart', async () => {
    const records = openRecords();
    const { id: lesionId } = await records.createLesion({ patientId: SELF, site: 'back', name: 'Twins' });
    for (const second of ['01', '02', '02']) {
      await records.save(draftExamination({ lesionId, patientId: SELF, takenAt: `2026-01-10T10:00:${second}.000Z` }));
    }
    records.close();
    visit({ at: `/lesions/${lesionId}` });
    const labels = within(await screen.findByLabelText('One photo')).getAllByRole('option');
    const words = labels.map(({ textContent }) => textContent ?? '');
    expect(new Set(words).size).toBe(3);
    expect(words.filter((word) => /:02/.test(word)).map((word) => word.slice(-3))).toEqual(['(1)', '(2)']);
  });

  it('draws the scores, and gives them as a table', async () => {
    await follow(['2026-01-10', 0.05], ['2026-03-10', 0.3]);
    expect(screen.getByTestId('score-chart').getAttribute('aria-label')).toContain('Chart of 2 scores');
    expect(screen.getByTestId('threshold-high').textContent).toBe('Suspicious from 60%');
    expect(screen.getByTestId('threshold-low').textContent).toBe('Less suspicious below 10%');
    const axis = within(screen.getByTestId('score-chart')).getAllByText(/%$/);
    expect(axis.map(({ textContent }) => textContent)).toEqual(['1%', '10%', '25%', '50%']);
    const rows = within(screen.getByRole('table')).getAllByRole('row');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Probability and result'),
      expect.stringContaining('30%'),
      expect.stringContaining('5%'),
    ]);
  });

  it('that was never photographed says how to begin', async () => {
    await follow();
    const main = within(screen.getByRole('main'));
    const start = main.getByRole('link', { name: 'Check a spot' });
    expect(start.getAttribute('href')).toBe('#/');
    expect(screen.queryByTestId('score-chart')).toBeNull();
    fireEvent.click(start);
    expect(await screen.findByText(/^Whose skin: .*Left of the spine/)).toBeTruthy();
  });

  it('that is not there says so', async () => {
    visit({ at: '/lesions/nowhere' });
    expect(await screen.findByText('This spot is not here any more')).toBeTruthy();
  });

  it('shows the rest where one look is damaged', async () => {
    const { records, lesion } = await follow(['2026-01-10', 0.05], ['2026-03-10', 0.3]);
    const [damaged = ''] = await records.findIds({});
    const database = await openDB('naevus');
    await database.put('examinations', { id: damaged, version: 4, payload: null });
    database.close();
    await records.changeLesion(lesion.id, { name: 'On the back' });
    expect(await screen.findByRole('heading', { level: 1, name: 'On the back' })).toBeTruthy();
    expect(screen.getAllByTestId('timeline-item')).toHaveLength(1);
  });

  it('that is removed elsewhere says so', async () => {
    const { records, lesion } = await follow(['2026-01-10', 0.05]);
    await records.removeLesion(lesion.id);
    expect(await screen.findByText('This spot is not here any more')).toBeTruthy();
  });
});

describe('a change between two photos', () => {
  it('that photos alone can make is called not measurable, and still not dismissed', async () => {
    await follow(['2026-01-10', 0.3], ['2026-03-10', 0.5]);
    expect(change().dataset.score).toBe('within-noise');
    expect(change().textContent).toContain('No measurable change');
    expect(change().textContent).toContain('counts more than any score');
    expect(change().textContent).toContain('assumed from other people’s photos');
  });

  it.each([
    { from: 0.05, to: 0.9, says: 'rose by more' },
    { from: 0.9, to: 0.05, says: 'fell by more' },
  ])('beyond that has the advice to have it seen: $says', async ({ from, to, says }) => {
    await follow(['2026-01-10', from], ['2026-03-10', to]);
    expect(change().dataset.score).toBe('beyond-noise');
    expect(change().textContent).toContain(says);
    expect(change().textContent).toContain('Have the spot seen by a doctor');
  });

  it('is not told where two models judged', async () => {
    await follow(['2026-01-10', 0.05, 'old'], ['2026-03-10', 0.9, 'new']);
    expect(change().dataset.score).toBe('not-comparable');
    expect(change().textContent).toContain('different models');
  });

  it('is told for the two that are chosen, in the order of time', async () => {
    await follow(['2026-01-10', 0.05], ['2026-03-10', 0.85], ['2026-05-10', 0.9]);
    const options = within(screen.getByLabelText('One photo')).getAllByRole('option');
    const [, march] = options.map((option) => option.getAttribute('value') ?? '');
    fireEvent.change(screen.getByLabelText('One photo'), { target: { value: march } });
    expect(change().dataset.score).toBe('within-noise');
    const [newest, , oldest] = options.map((option) => option.getAttribute('value') ?? '');
    fireEvent.change(screen.getByLabelText('One photo'), { target: { value: newest } });
    fireEvent.change(screen.getByLabelText('The other photo'), { target: { value: oldest } });
    expect(change().textContent).toContain('rose by more');
  });

  it('is shown side by side or under a slider, enlarged by keys and buttons', async () => {
    await follow(['2026-01-10', 0.3], ['2026-03-10', 0.5]);
    const photos = screen.getByTestId('compare');
    fireEvent.keyDown(photos, { key: '+' });
    fireEvent.keyDown(photos, { key: 'ArrowRight' });
    expect(Number(photos.dataset.zoom)).toBe(1.25);
    expect(Number(photos.dataset.x)).toBeGreaterThan(0.5);
    press('Enlarge');
    expect(Number(photos.dataset.zoom)).toBeCloseTo(1.25 ** 3, 6);
    fireEvent.keyDown(photos, { key: '0' });
    expect(photos.dataset.zoom).toBe('1');
    expect(screen.queryByRole('slider')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Under a slider' }));
    fireEvent.change(screen.getByRole('slider'), { target: { value: '15' } });
    expect(screen.getByTestId('compare').style.getPropertyValue('--share')).toBe('0.75');
  });
});

describe('the size', () => {
  async function measure() {
    // A window as wide as on the smallest phones, so that a pixel is a small step.
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue({ width: 240, height: 240 } as DOMRect);
    const visited = await follow(['2026-01-10', 0.3]);
    press(/^Measure/);
    return { ...visited, dialog: within(await screen.findByTestId('measure')) };
  }
  const told = () => Number(screen.getByTestId('measured').dataset.value);
  const nudge = (handle: RegExp, key: string) => fireEvent.keyDown(screen.getByRole('button', { name: handle }), { key });
  /** Both lines are touched and put back where they lay. */
  const mark = (lines: readonly ('reference' | 'lesion')[] = ['reference', 'lesion']) => {
    const radios = { reference: /^The (coin|ruler)$/, lesion: 'The spot' };
    for (const line of lines) {
      fireEvent.click(screen.getByRole('radio', { name: radios[line] }));
      for (const key of ['ArrowRight', 'ArrowLeft']) nudge(/^The other edge/, key);
    }
  };

  it('is none, and cannot be kept, until both lines were marked', async () => {
    const { records } = await measure();
    const keep = vi.spyOn(records, 'measure');
    for (const left of ['Still to mark: what lies beside it', 'Still to mark: the spot']) {
      expect(screen.getByTestId('measured').textContent).toBe(left);
      expect(screen.getByTestId('measured').dataset.value).toBe('none');
      press('Keep the size');
      mark(['reference']);
    }
    expect(keep).not.toHaveBeenCalled();
    mark(['lesion']);
    expect(screen.getByTestId('measured').textContent).toMatch(/ mm, give or take /);
  });

  it('is kept as it was told, and told so again', async () => {
    await measure();
    mark();
    const words = screen.getByTestId('measured').textContent;
    press('Keep the size');
    expect((await screen.findByTestId('size')).textContent).toBe(words);
    press(/^Measure again/);
    expect((await screen.findByTestId('measured')).textContent).toBe(words);
  });

  it('comes of a coin and the spot marked beside it, and is kept and shown', async () => {
    const { records, dialog } = await measure();
    fireEvent.change(dialog.getByLabelText('What lies beside it?'), { target: { value: 'eur-2' } });
    mark();
    // The coin is drawn two fifths of the scored square wide, the spot a third.
    expect(told()).toBeCloseTo((25.75 * (1 / 3)) / (2 / 5), 3);
    press('Keep the size');
    await waitFor(() => expect(screen.queryByTestId('measure')).toBeNull());
    expect((await screen.findByTestId('size')).textContent).toMatch(/^21\.5 mm, give or take \d/);
    const [kept] = (await records.list()).examinations;
    expect(kept?.photos[0]?.size).toMatchObject({ millimetres: expect.closeTo(21.458, 2), reference: { name: 'eur-2' } });
  });

  it('grows with its line, whose ends the arrow keys move', async () => {
    const { dialog } = await measure();
    mark();
    const before = told();
    expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'The spot' }).checked).toBe(true);
    fireEvent.keyDown(dialog.getByRole('button', { name: /^The other edge of the spot/ }), { key: 'ArrowRight' });
    expect(told()).toBeGreaterThan(before);
  });

  it('by a ruler takes the length that is typed, and asks for one that can be', async () => {
    const { dialog } = await measure();
    fireEvent.change(dialog.getByLabelText('What lies beside it?'), { target: { value: 'ruler' } });
    mark();
    expect(told()).toBeCloseTo((10 * 5) / 6, 3);
    fireEvent.change(dialog.getByLabelText('Millimetres that you mark'), { target: { value: '0' } });
    expect(dialog.getByText('A number above 0, up to 300.')).toBeTruthy();
    press('Keep the size');
    expect(screen.getByTestId('measure')).toBeTruthy();
  });

  it('that cannot be kept says so', async () => {
    const { records, dialog } = await measure();
    vi.spyOn(records, 'measure').mockRejectedValue(new RecordsError('storage-full'));
    mark();
    press('Keep the size');
    expect((await dialog.findByRole('alert')).textContent).toContain('this device is full');
  });

  it('can be forgotten', async () => {
    const { dialog, records } = await measure();
    expect(dialog.queryByRole('button', { name: 'Forget the size' })).toBeNull();
    mark();
    press('Keep the size');
    await screen.findByTestId('size');
    press(/^Measure again/);
    press('Forget the size');
    await waitFor(() => expect(screen.queryByTestId('size')).toBeNull());
    expect((await records.list()).examinations[0]?.photos[0]?.size).toBeUndefined();
  });
});

describe('when to look again', () => {
  const day = () => screen.getByTestId('look-again').dataset.value;

  it('is kept with the lesion, and taken back', async () => {
    const { records, lesion } = await follow(['2026-01-10', 0.3]);
    fireEvent.click(screen.getByRole('radio', { name: '3 months' }));
    const wanted = monthsAfter(localDay(Date.now()), 3);
    await waitFor(() => expect(day()).toBe(wanted));
    expect((await records.lesion(lesion.id)).lookAgainOn).toBe(wanted);
    press('No reminder');
    await waitFor(() => expect(day()).toBe('none'));
  });

  it('is done once the look that was due was taken, and asks for the next', async () => {
    const { records, lesion } = await follow(['2026-01-10', 0.3]);
    await records.changeLesion(lesion.id, { lookAgainOn: '2026-01-12' });
    const said = await screen.findByText('Looked at again, as planned for Monday, January 12, 2026. Choose the next time.');
    expect(said.dataset.state).toBe('done');
    expect(screen.queryByRole('button', { name: 'Put it in a calendar' })).toBeNull();
    await records.changeLesion(lesion.id, { lookAgainOn: '2026-02-02' });
    expect(await screen.findByText('Due since Monday, February 2, 2026.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Put it in a calendar' })).toBeNull();
  });

  it('comes after the appointment, where a doctor was advised', async () => {
    const { records } = await follow(['2026-01-10', 0.3]);
    const [check] = (await records.list()).examinations;
    const verdict = { ...(check?.verdict ?? draftExamination().verdict), band: 'low' as const };
    await records.replace(check?.id ?? '', { verdict });
    await waitFor(() => expect(screen.queryByTestId('doctor-first')).toBeNull());
    const answers = answersWith(UNANSWERED, { symptom: 'bleeding', answer: 'yes' });
    await records.replace(check?.id ?? '', { answers });
    expect((await screen.findByTestId('doctor-first')).textContent).toMatch(/^First the appointment/);
    // Of one check nothing is earlier, and nothing came since.
    const notice = screen.getByTestId('earlier-advice').textContent ?? '';
    expect(notice).toMatch(/^Have it seen soon, whatever the score\.That was advised for this spot after the check of/);
    expect(notice).not.toMatch(/earlier|since|take it back/i);
  });

  it('is handed out as a calendar file that names nobody', async () => {
    const made: Blob[] = [];
    await follow(['2026-01-10', 0.3]);
    fireEvent.click(screen.getByRole('radio', { name: '1 month' }));
    await waitFor(() => expect(day()).not.toBe('none'));
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:test/calendar';
    });
    press('Put it in a calendar');
    const text = await made[0]?.text();
    expect(made[0]?.type).toBe('text/calendar');
    expect(text).toContain(`DTSTART;VALUE=DATE:${day()?.replaceAll('-', '')}`);
    expect(text).not.toMatch(/spine|back/i);
  });
});

describe('what is due', () => {
  const NAME = 'Left of the spine';

  function badge() {
    const [setAppBadge, clearAppBadge] = [vi.fn(async () => undefined), vi.fn(async () => undefined)];
    Object.assign(navigator, { setAppBadge, clearAppBadge });
    return { setAppBadge, clearAppBadge };
  }

  it('is told with a way to it, and on the icon of the app', async () => {
    const { setAppBadge, clearAppBadge } = badge();
    const { records } = renderWithServices(<DueNotice />);
    const { id } = await records.createLesion({ patientId: SELF, site: 'back', name: NAME, lookAgainOn: '2026-01-01' });
    const link = await screen.findByRole('link', { name: /^Left of the spine, since/ });
    expect(link.getAttribute('href')).toBe(`/lesions/${id}`);
    await waitFor(() => expect(setAppBadge).toHaveBeenLastCalledWith(1));
    await records.changeLesion(id, { lookAgainOn: undefined });
    await waitFor(() => expect(screen.queryByTestId('due')).toBeNull());
    await waitFor(() => expect(clearAppBadge).toHaveBeenCalled());
  });

  it('names the appointment first, where a doctor was advised', async () => {
    const { records } = renderWithServices(<DueNotice />);
    const { id } = await records.createLesion({ patientId: SELF, site: 'back', name: NAME, lookAgainOn: '2026-03-01' });
    await screen.findByRole('link', { name: /^Left of the spine, since/ });
    expect(screen.queryByText(/^First the appointment/)).toBeNull();
    await lookAt(records, id, '2026-01-01', 0.5);
    const [check] = (await records.list()).examinations;
    await records.replace(check?.id ?? '', { answers: answersWith(UNANSWERED, { symptom: 'new', answer: 'yes' }) });
    expect(await screen.findByText('First the appointment: a doctor should look at it.')).toBeTruthy();
  });

  it('is told where the device has no such icon, and nothing is where nothing is due', async () => {
    Object.assign(navigator, { setAppBadge: undefined, clearAppBadge: undefined });
    const { records } = renderWithServices(<DueNotice />);
    await records.createLesion({ patientId: SELF, site: 'back', name: NAME, lookAgainOn: '2199-01-01' });
    expect(screen.queryByTestId('due')).toBeNull();
    for (let at = 0; at < 7; at++) {
      await records.createLesion({ patientId: SELF, site: 'back', name: '', lookAgainOn: '2026-01-01' });
    }
    await waitFor(() => expect(screen.getByTestId('due').dataset.value).toBe('7'));
    expect(screen.getAllByRole('link')).toHaveLength(5);
    expect(screen.getByText('and 2 more')).toBeTruthy();
  });
});
