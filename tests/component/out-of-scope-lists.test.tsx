import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openRecords, type Patient } from '../../src/records/index.ts';
// Loaded late by the app: here before the tests begin, which would else wait for it.
import '../../src/screens/overview/overview-screen.tsx';
import '../../src/screens/people/people-screen.tsx';
import '../../src/screens/history/history-screen.tsx';
import '../../src/screens/lesion/lesion-screen.tsx';
import '../../src/ui/bars-drawing.tsx';
import { draftExamination } from '../unit/records/drafts.ts';
import { dataValue, visit } from './person.tsx';

const NOT_MEASURED = 'Not judged: never measured for this';

const { verdict } = draftExamination();

/** Somebody with one spot, checked once with a low score. */
async function checked(changes: Partial<Patient>) {
  const records = openRecords();
  const details = { name: 'Ada', sex: undefined, born: undefined, skinType: undefined, note: '', ...changes };
  const { id: patientId } = await records.createPatient(details);
  const { id: lesionId } = await records.createLesion({ patientId, site: 'back', name: '' });
  const low = { ...verdict, band: 'low', probability: 0.04 } as const;
  await records.save(draftExamination({ patientId, lesionId, verdict: low }));
  records.close();
  return { patientId, lesionId };
}

const textOf = async (testId: string) => (await screen.findByTestId(testId)).textContent ?? '';

describe.each<[string, Partial<Patient>]>([
  ['a child', { born: { known: 'date', date: '2012-01-01' } }],
  ['somebody of skin type VI', { skinType: 6 }],
])('a low score of %s, which nobody measured', (_, changes) => {
  let owner: Awaited<ReturnType<typeof checked>>;

  beforeEach(async () => {
    owner = await checked(changes);
  });

  it('is no low score in the history, nor is it found as one', async () => {
    const { leave } = visit({ at: '/history' });
    await waitFor(() => expect(dataValue('row-advice')).toBe('weeks'));
    const row = screen.getByTestId('row-advice').closest('a')?.textContent ?? '';
    expect(row).toContain(NOT_MEASURED);
    expect(row).not.toMatch(/suspicious|%/i);
    leave();
    visit({ at: '/history/where/band=low' });
    expect(await screen.findByText('No check matches')).toBeTruthy();
  });

  it('is no low score among the people, on their own page, and at the spot', async () => {
    const people = visit({ at: '/people' });
    const standing = `Latest: never measured for thisMay 1, 2026Still open: see a doctor within the next weeks`;
    expect(await textOf('standing')).toBe(standing);
    people.leave();
    const person = visit({ at: `/people/${owner.patientId}` });
    expect(await textOf('check-row')).toContain(`See a doctor within the next weeks${NOT_MEASURED}`);
    expect(await textOf('spot-row')).toContain(standing);
    person.leave();
    visit({ at: `/lesions/${owner.lesionId}` });
    expect(await textOf('timeline-item')).toContain(`See a doctor within the next weeks${NOT_MEASURED}`);
    expect(screen.queryByText(/Less suspicious|4%/)).toBeNull();
  });

  it('is counted as not judged, and as what it was once it is put right whose it is', async () => {
    const { records } = visit({ at: '/overview' });
    const counts = async () => {
      const card = within(await screen.findByTestId('overview-results'));
      return ['Less suspicious', 'Not judged'].map((name) =>
        card.queryAllByRole('link', { name: new RegExp(`^${name}: 1`) }),
      );
    };
    expect((await counts()).map((links) => links.length > 0)).toEqual([false, true]);
    await records.changePatient(owner.patientId, { born: undefined, skinType: 2 });
    await waitFor(async () => expect((await counts()).map((links) => links.length > 0)).toEqual([true, false]));
  });
});
