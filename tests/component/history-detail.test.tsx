import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type Examination, openRecords } from '../../src/records/index.ts';
import { historyAddress } from '../../src/screens/history-address.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { keptExaminations, press, visit } from './person.tsx';
// Loaded beforehand: a cold start takes longer than a person would wait for.
import '../../src/screens/history/history-detail-screen.tsx';
import '../../src/screens/history/history-screen.tsx';

configure({ asyncUtilTimeout: 5000 });

const { verdict, modalityLogit, photo, thumbnail, answers } = draftExamination();

async function keptOnce(changes: Parameters<typeof draftExamination>[0] = {}) {
  const records = openRecords();
  const kept = await records.save(draftExamination(changes));
  records.close();
  return kept;
}

async function open(id: string) {
  const opened = visit({ at: `/history/${id}` });
  await screen.findByTestId('verdict');
  return opened;
}

describe('a check of a file', () => {
  it('says its name, and nothing where a camera took the photo', async () => {
    const { id } = await keptOnce({ fileName: 'IMG_0412.JPG' });
    const { leave } = await open(id);
    expect((await screen.findByTestId('file-name')).textContent).toBe('File: IMG_0412.JPG');
    leave();
    const other = await keptOnce();
    await open(other.id);
    await screen.findByRole('img', { name: /photo of this check/ });
    expect(screen.queryByTestId('file-name')).toBeNull();
  });
});

describe('a check of several photos', () => {
  it('shows each of them, with what it comes to alone', async () => {
    const records = openRecords();
    const other = { ...verdict, band: 'high', probability: 0.9 } as const;
    const photos = [verdict, other].map((one) => ({ verdict: one, modalityLogit, photo, thumbnail }));
    const { id } = await records.save({ takenAt: '2026-06-07T12:00:00.000Z', answers, photos, verdict });
    records.close();
    await open(id);
    expect(screen.getByTestId('photo-strip').getAttribute('data-value')).toBe('2');
    expect(screen.getByText('This photo alone: Not clear-cut, 42%')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Photo 2 of 2' }));
    expect(await screen.findByText('This photo alone: Suspicious, 90%')).toBeTruthy();
    expect(await screen.findByRole('img', { name: /photo of this check/ })).toBeTruthy();
  });
});

describe('the note of a check', () => {
  const note = () => screen.getByTestId('note') as HTMLTextAreaElement;
  const write = (text: string) => fireEvent.change(note(), { target: { value: text } });

  it('is stored once the field is left, which is said', async () => {
    const { id } = await keptOnce();
    const { records, leave } = await open(id);
    write('Darker than in spring');
    fireEvent.blur(note());
    await screen.findByText('Saved');
    expect((await records.examination(id)).note).toBe('Darker than in spring');
    leave();
    await open(id);
    expect(note().value).toBe('Darker than in spring');
  });

  it('is stored by its button, and when the screen is left', async () => {
    const { id } = await keptOnce();
    const { records } = await open(id);
    write('One');
    press('Save note');
    await waitFor(async () => expect((await records.examination(id)).note).toBe('One'));
    write('Two');
    fireEvent.click(screen.getAllByRole('link', { name: 'History' })[0] as HTMLElement);
    await waitFor(async () => expect((await records.examination(id)).note).toBe('Two'));
  });

  it('that cannot be kept is said to be lost, and still stands there', async () => {
    const { id } = await keptOnce();
    const { records } = await open(id);
    const other = openRecords();
    records.replace = async () => other.replace('gone', {});
    write('Three');
    fireEvent.blur(note());
    expect((await screen.findByRole('alert')).textContent).toContain('not here any more');
    expect(note().value).toBe('Three');
    other.close();
  });
});

describe('what became known of a lesion', () => {
  const outcome = (name: string) => fireEvent.click(within(screen.getByTestId('follow-up')).getByRole('radio', { name }));
  const options = () => [...(screen.getByTestId('diagnosis') as HTMLSelectElement).options].map(({ text }) => text);

  it('is kept with a diagnosis that fits and its day', async () => {
    const { id } = await keptOnce();
    const { records } = await open(id);
    expect(screen.queryByTestId('diagnosis')).toBeNull();
    outcome('Malignant');
    await screen.findByTestId('diagnosis');
    expect(options()).toContain('Melanoma');
    expect(options()).not.toContain('Dermatofibroma');
    fireEvent.change(screen.getByTestId('diagnosis'), { target: { value: 'mel' } });
    await waitFor(async () => expect((await records.examination(id)).followUp).toMatchObject({ diagnosis: 'mel' }));
    fireEvent.change(screen.getByTestId('follow-up-date'), { target: { value: '2026-01-31' } });
    await waitFor(async () =>
      expect((await records.examination(id)).followUp).toEqual({
        outcome: 'malignant',
        diagnosis: 'mel',
        date: '2026-01-31',
      }),
    );
    outcome('Benign');
    await waitFor(() => expect(options()).toContain('Dermatofibroma'));
    expect((await records.examination(id)).followUp).toEqual({ outcome: 'benign', date: '2026-01-31' });
    outcome('Not known yet');
    await waitFor(() => expect(screen.queryByTestId('diagnosis')).toBeNull());
  });

  it('has no day that is still to come', async () => {
    const { id } = await keptOnce({ followUp: { outcome: 'benign', date: '2026-01-31' } });
    const { records } = await open(id);
    fireEvent.change(screen.getByTestId('follow-up-date'), { target: { value: '2999-01-31' } });
    expect(await screen.findByText('Choose a day, not later than today.')).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(screen.getByText('Choose a day, not later than today.')).toBeTruthy();
    expect((await records.examination(id)).followUp).toEqual({ outcome: 'benign', date: '2026-01-31' });
  });
});

describe('the way through the history', () => {
  it('leads to the neighbours in the list that was left, and back to that list', async () => {
    const records = openRecords();
    const days = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'];
    const saved: Examination[] = [];
    for (const [at, day] of days.entries()) {
      const band = at === 1 ? 'high' : 'uncertain';
      saved.push(await records.save(draftExamination({ takenAt: `${day}T12:00:00.000Z`, verdict: { ...verdict, band } })));
    }
    records.close();
    const address = historyAddress({ bands: ['uncertain'] });
    visit({ at: address });
    const [, second] = await screen.findAllByTestId('history-item');
    fireEvent.click(within(second as HTMLElement).getByRole('link'));
    const others = within(await screen.findByRole('navigation', { name: 'Other checks' }));
    await waitFor(() => expect(others.getAllByRole('link')).toHaveLength(2));
    expect(others.getByRole('link', { name: 'Newer' }).getAttribute('href')).toContain(saved[3]?.id);
    fireEvent.click(others.getByRole('link', { name: 'Older' }));
    await screen.findByRole('heading', { level: 1, name: /Jun 1, 2026/ });
    fireEvent.click(screen.getAllByRole('link', { name: 'History' }).at(-1) as HTMLElement);
    expect(location.hash).toBe(`#${address}`);
    await waitFor(() => expect(document.activeElement?.getAttribute('href')).toContain(saved[0]?.id));
  });
});

describe('a check that an earlier model judged', () => {
  const asked = async (engine: ReturnType<typeof visit>['engine']) => {
    press('Judge it again');
    await waitFor(() => expect(engine.waiting()).toBe(1));
  };

  it('can be judged again, and shows both answers', async () => {
    const { id } = await keptOnce();
    const { engine, records } = await open(id);
    expect(screen.queryByText('An earlier model judged this check')).toBeNull();
    engine.modelArrives();
    expect(await screen.findByText(/It was version 1.0.0; this device now has version 1.2.3/)).toBeTruthy();
    await asked(engine);
    engine.answers(3);
    await screen.findByText('Judged again. Both answers are shown below.');
    const both = within(screen.getByTestId('earlier-verdicts')).getAllByRole('listitem');
    expect(both.map((one) => one.getAttribute('data-band'))).toEqual(['high', 'uncertain']);
    expect(both[1]?.textContent).toContain('42%');
    const kept = await records.examination(id);
    expect(kept.earlierVerdicts.map((one) => one.verdict.probability)).toEqual([0.42]);
    expect(kept.verdict.provenance.modelVersion).toBe('1.2.3');
  });

  it('keeps its answer where that fails, and says why', async () => {
    const { id } = await keptOnce();
    const { engine, records } = await open(id);
    engine.modelArrives();
    await screen.findByText('An earlier model judged this check');
    await asked(engine);
    engine.fails({ code: 'photo-undecodable' });
    expect((await screen.findByRole('alert')).textContent).toContain('The photo is damaged');
    expect(screen.getByRole('button', { name: 'Judge it again' })).toBeTruthy();
    expect((await keptExaminations(records))[0]?.earlierVerdicts).toEqual([]);
  });
});
