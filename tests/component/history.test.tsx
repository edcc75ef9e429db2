import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { dataValue, judgePhoto, keptExaminations, press, visit } from './person.tsx';

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
    press('Undo');
    await waitFor(() => expect(screen.getAllByTestId('history-item')).toHaveLength(2));
    expect((await keptExaminations(records)).map(({ id }) => id)).toContain(gone?.id);
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
    expect(screen.getAllByTestId('history-item')).toHaveLength(1);
    press('Remove what cannot be read');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(screen.getAllByTestId('history-item')).toHaveLength(1);
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
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
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

  it('that is not there is said to be gone', async () => {
    visit({ at: '/history/nothing' });
    expect((await screen.findByRole('alert')).textContent).toContain('not here any more');
  });
});
