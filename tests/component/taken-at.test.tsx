import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openRecords } from '../../src/records/index.ts';
import { fieldMoment } from '../../src/screens/history/moments.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { dataValue, goTo, press, visit } from './person.tsx';
// Loaded beforehand: a cold start takes longer than a person would wait for.
import '../../src/screens/history/history-detail-screen.tsx';
import '../../src/screens/history/history-screen.tsx';

configure({ asyncUtilTimeout: 5000 });

const [FEBRUARY, JUNE] = ['2026-02-03T12:00:41.000Z', '2026-06-07T12:00:00.000Z'];

/** Opens the younger of two checks. */
async function open() {
  const kept = openRecords();
  await kept.save(draftExamination({ takenAt: FEBRUARY }));
  const { id } = await kept.save(draftExamination({ takenAt: JUNE }));
  kept.close();
  const { records } = visit({ at: `/history/${id}` });
  await screen.findByTestId('taken-at');
  return { records, id };
}

const field = () => screen.getByTestId('taken-at-field') as HTMLInputElement;
const type = (moment: string) => fireEvent.change(field(), { target: { value: moment } });

describe('when a check was made', () => {
  it('is put right, which moves it in the history, and taken back', async () => {
    const { records, id } = await open();
    press('Change when it was taken');
    expect(document.activeElement).toBe(field());
    expect(field().value).toBe(fieldMoment(Date.parse(JUNE)));
    type('2025-12-24T18:30');
    press('Save');
    await screen.findByText('Saved');
    const christmas = new Date(2025, 11, 24, 18, 30).toISOString();
    await waitFor(() => expect(dataValue('taken-at')).toBe(christmas));
    expect((await records.examination(id)).takenAt).toBe(christmas);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Dec 24, 2025');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Change when it was taken');
    goTo('History');
    const days = async () => (await screen.findAllByTestId('history-item')).map(({ textContent }) => textContent);
    await waitFor(async () => expect((await days())[1]).toContain('Dec 24, 2025'));
    history.back();
    await screen.findByTestId('taken-at');
    press('Change when it was taken');
    type('2026-01-01T08:00');
    press('Save');
    fireEvent.click(await screen.findByRole('button', { name: /^Undo: put the day/ }));
    await waitFor(() => expect(dataValue('taken-at')).toBe(christmas));
  });

  it('is not still to come, and stays as it was by Cancel and without a change', async () => {
    const { records, id } = await open();
    press('Change when it was taken');
    for (const wrong of ['2999-01-01T00:00', '']) {
      type(wrong);
      press('Save');
      expect(screen.getByText('Choose a day and a time that are past.')).toBeTruthy();
      expect(document.activeElement).toBe(field());
      expect(field().getAttribute('aria-invalid')).toBe('true');
    }
    press('Cancel');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Change when it was taken');
    press('Change when it was taken');
    press('Save');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect((await records.examination(id)).takenAt).toBe(JUNE);
  });

  it('that cannot be kept still stands there, and it is said so', async () => {
    const { records } = await open();
    records.replace = () => Promise.reject(new Error('torn'));
    press('Change when it was taken');
    type('2025-12-24T18:30');
    press('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing can be kept');
    expect(field().value).toBe('2025-12-24T18:30');
  });
});
