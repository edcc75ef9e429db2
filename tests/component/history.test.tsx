import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { dataValue, judgePhoto, keptExaminations, press, visit } from './person.tsx';
// Loaded beforehand: a cold start takes longer than a person would wait for.
import '../../src/screens/history/history-detail-screen.tsx';
import '../../src/screens/history/history-screen.tsx';

// A screen of its own chunk may take its time.
configure({ asyncUtilTimeout: 5000 });

/** Keeps examinations as an earlier visit would have. */
async function keptBefore(...days: string[]) {
  const records = openRecords();
  const kept = [];
  for (const day of days) kept.push(await records.save(draftExamination({ takenAt: `${day}T12:00:00.000Z` })));
  records.close();
  return kept;
}

describe('the history', () => {
  it('teaches what it is for while it is empty', async () => {
    visit({ at: '/history' });
    expect(await screen.findByText('Nothing kept yet')).toBeTruthy();
    expect(screen.getByText(/after four weeks/)).toBeTruthy();
    expect(screen.queryAllByTestId('history-item')).toEqual([]);
  });

  it('lists what was kept, newest first, with its verdict and picture', async () => {
    await keptBefore('2026-02-03', '2026-06-07');
    visit({ at: '/history' });
    const [first, second] = await screen.findAllByTestId('history-item');
    expect(first?.textContent).toContain('Jun 7, 2026');
    expect(second?.textContent).toContain('Feb 3, 2026');
    expect(first?.textContent).toContain('Not clear-cut');
    expect(first?.textContent).toContain('42%');
    await waitFor(() => expect(first?.querySelector('img')?.src).toMatch(/^blob:/));
  });

  it('holds what was judged, also after a reload', async () => {
    const { engine, leave } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 2);
    leave();
    visit({ at: '/history' });
    expect(await screen.findAllByTestId('history-item')).toHaveLength(1);
  });

  it('gives up an examination, and takes it back', async () => {
    const [gone] = await keptBefore('2026-02-03', '2026-06-07');
    const { records } = visit({ at: '/history' });
    await screen.findAllByTestId('history-item');
    press(/Remove the check of Feb 3, 2026/);
    await waitFor(() => expect(screen.getAllByTestId('history-item')).toHaveLength(1));
    await screen.findByText(/The check of Feb 3, 2026.* was removed/);
    expect((await keptExaminations(records)).map(({ id }) => id)).not.toContain(gone?.id);
    press(/^Undo/);
    await waitFor(() => expect(screen.getAllByTestId('history-item')).toHaveLength(2));
    expect((await keptExaminations(records)).map(({ id }) => id)).toContain(gone?.id);
  });

  it('can undo each of several removals, with the keyboard at the latest', async () => {
    await keptBefore('2026-02-03', '2026-06-07');
    const { records } = visit({ at: '/history' });
    await screen.findAllByTestId('history-item');
    press(/Remove the check of Feb 3/);
    await waitFor(() => expect(screen.getByRole('button', { name: /Undo.*Feb 3/ })).toBe(document.activeElement));
    press(/Remove the check of Jun 7/);
    await waitFor(() => expect(screen.getByRole('button', { name: /Undo.*Jun 7/ })).toBe(document.activeElement));
    expect(await screen.findByText('Nothing is kept any more')).toBeTruthy();
    press(/Undo.*Feb 3/);
    const back = await screen.findByTestId('history-item');
    expect(back.textContent).toContain('Feb 3');
    press(/Undo.*Jun 7/);
    await waitFor(() => expect(screen.getAllByTestId('history-item')).toHaveLength(2));
    expect(await keptExaminations(records)).toHaveLength(2);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('History'));
  });

  it('lets what can be undone be closed, each by itself, with the keyboard at the start of the list', async () => {
    await keptBefore('2026-02-03', '2026-04-05', '2026-06-07');
    const { records } = visit({ at: '/history' });
    await screen.findAllByTestId('history-item');
    press(/Remove the check of Feb 3/);
    await screen.findByRole('button', { name: /Undo.*Feb 3/ });
    press(/Remove the check of Apr 5/);
    await screen.findByRole('button', { name: /Undo.*Apr 5/ });
    press(/^Close: The check of Feb 3/);
    expect(screen.queryByRole('button', { name: /Undo.*Feb 3/ })).toBeNull();
    expect(document.activeElement?.textContent).toBe('History');
    press(/Undo.*Apr 5/);
    await waitFor(() => expect(screen.getAllByTestId('history-item')).toHaveLength(2));
    expect(await keptExaminations(records)).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Close/ })).toBeNull();
  });

  it('names each button for its own entry, also for two of one minute', async () => {
    const records = openRecords();
    for (const second of ['05', '41']) {
      await records.save(draftExamination({ takenAt: `2026-06-07T12:00:${second}.000Z` }));
    }
    records.close();
    visit({ at: '/history' });
    await screen.findAllByTestId('history-item');
    const names = screen.getAllByRole('button', { name: /^Remove the check/ }).map((button) => button.textContent);
    expect(new Set(names).size).toBe(2);
  });

  it('follows what another window does', async () => {
    visit({ at: '/history' });
    await screen.findByText('Nothing kept yet');
    await keptBefore('2026-06-07');
    expect(await screen.findAllByTestId('history-item')).toHaveLength(1);
  });

  it('names what is damaged, shows the rest, and can clear it away', async () => {
    const [damaged] = await keptBefore('2026-02-03', '2026-06-07');
    const database = await openDB('naevus');
    await database.put('examinations', { id: damaged?.id, version: 1, payload: 'torn' });
    database.close();
    visit({ at: '/history' });
    expect((await screen.findByRole('alert')).textContent).toContain('One entry cannot be read');
    const items = await screen.findAllByTestId('history-item');
    expect(items.map(({ textContent }) => /Cannot be read/.test(textContent ?? ''))).toEqual([false, true]);
    press('Remove what cannot be read');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await waitFor(() => expect(screen.getAllByTestId('history-item')).toHaveLength(1));
  });
});

describe('one examination', () => {
  it('is shown with its photo and verdict', async () => {
    await keptBefore('2026-06-07');
    visit({ at: '/history' });
    const item = await screen.findByTestId('history-item');
    fireEvent.click(within(item).getByRole('link'));
    await screen.findByTestId('verdict');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Jun 7, 2026');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })));
    expect(Number(dataValue('verdict-probability'))).toBe(0.42);
    expect(await screen.findByRole('img', { name: /photo of this check/ })).toBeTruthy();
  });

  it('is not judged again by a model that did not judge it', async () => {
    const [kept] = await keptBefore('2026-06-07');
    const { engine } = visit({ at: `/history/${kept?.id}` });
    engine.modelArrives();
    await screen.findByTestId('verdict');
    expect(screen.queryByRole('button', { name: /dermoscope/ })).toBeNull();
  });

  it('can be judged another way by the model that judged it', async () => {
    const { engine, records } = visit();
    engine.modelArrives();
    await judgePhoto(engine, 1);
    const [kept] = await keptExaminations(records);
    location.hash = `#/history/${kept?.id}`;
    await screen.findByRole('heading', { level: 1, name: /^Check of/ });
    await screen.findByTestId('verdict');
    press('It is a dermoscope picture');
    await waitFor(() => expect(dataValue('verdict-modality')).toBe('dermoscope'));
    expect((await keptExaminations(records))[0]?.verdict.modality).toBe('dermoscope');
  });

  it('stays in sight once removed, to be put back', async () => {
    const [kept] = await keptBefore('2026-06-07');
    const { records } = visit({ at: `/history/${kept?.id}` });
    await screen.findByTestId('verdict');
    press('Remove');
    await screen.findByText('Removed from this device');
    expect(await keptExaminations(records)).toEqual([]);
    expect(screen.getByTestId('verdict')).toBeTruthy();
    press('Undo');
    await screen.findByText('Kept on this device');
    expect(await keptExaminations(records)).toHaveLength(1);
  });

  it('is kept again once another window put it back', async () => {
    const [kept] = await keptBefore('2026-06-07');
    const { records } = visit({ at: `/history/${kept?.id}` });
    await screen.findByTestId('verdict');
    const other = openRecords();
    const removed = await other.remove(kept?.id ?? '');
    await waitFor(() => expect(screen.queryByTestId('verdict')).toBeNull());
    await other.restore(removed);
    other.close();
    expect(await screen.findByText('Kept on this device')).toBeTruthy();
    expect(await keptExaminations(records)).toHaveLength(1);
  });

  it('that is not there is said to be gone', async () => {
    visit({ at: '/history/nothing' });
    expect((await screen.findByRole('alert')).textContent).toMatch(/not here any more.*never kept on this device/);
  });
});
