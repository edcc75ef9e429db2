import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openRecords, SELF } from '../../src/records/index.ts';
import '../../src/screens/history/history-screen.tsx';
import '../../src/screens/lesion/lesion-screen.tsx';
import { draftExamination } from '../unit/records/drafts.ts';
import { visit } from './person.tsx';

const { verdict } = draftExamination();

it('a score that looks like a threshold has a decimal in lists and tables, others have none', async () => {
  const records = openRecords();
  const { id: lesionId } = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
  const operatingPoints = { low: 0.4043, high: 0.655 };
  for (const [day, probability] of [0.4021, 0.3012].entries()) {
    const low = { ...verdict, band: 'low', probability, operatingPoints } as const;
    await records.save(draftExamination({ lesionId, verdict: low, takenAt: `2026-05-0${day + 1}T10:00:00.000Z` }));
  }
  records.close();
  const { leave } = visit({ at: '/history' });
  await waitFor(() => expect(document.body.textContent).toMatch(/30%[^.].*40\.2%/s));
  leave();
  visit({ at: `/lesions/${lesionId}` });
  const rows = async () => (await screen.findAllByTestId('timeline-item')).map(({ textContent }) => textContent);
  await waitFor(async () => expect((await rows()).join(' ')).toMatch(/40\.2%/));
  const table = screen.getByRole('table', { hidden: true }).textContent;
  expect(table).toContain('40.2%');
  expect(table).toContain('30%');
});
