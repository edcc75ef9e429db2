import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { type FollowUp, openRecords, SELF } from '../../src/records/index.ts';
import { answersWith, SYMPTOMS, UNANSWERED } from '../../src/vocabulary/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { dataValue, visit } from './person.tsx';

const { verdict } = draftExamination();
const low = { ...verdict, band: 'low', label: 'benign', probability: 0.02 } as const;
const allNo = SYMPTOMS.reduce((all, symptom) => answersWith(all, { symptom, answer: 'no' }), UNANSWERED);

async function checkThatTurnedOut(followUp: FollowUp) {
  const records = openRecords();
  const { id } = await records.save(draftExamination({ verdict: low, answers: allNo }));
  await records.replace(id, { followUp });
  records.close();
  return id;
}

const MALIGNANT: FollowUp = { outcome: 'malignant', diagnosis: 'mel', date: '2026-05-20' };

describe('what became known of a spot', () => {
  it('that is malignant leads, takes the place of the advice, and leaves no figure that comforts', async () => {
    const id = await checkThatTurnedOut(MALIGNANT);
    visit({ at: `/history/${id}` });
    const all = (await screen.findByTestId('verdict')).textContent ?? '';
    expect(all).toMatch(/^Known to be malignant since .*2026 \(Melanoma\)\.Follow what your doctor said\./);
    expect(all.indexOf('What Naevus said at the time')).toBeLessThan(all.indexOf('The score lies below'));
    expect(all).toMatch(/What to do nextFollow what your doctor said\./);
    expect(all).not.toMatch(/Keep watching/);
    expect(screen.queryByTestId('advice')).toBeNull();
    expect(screen.queryByTestId('meaning-here')).toBeNull();
    // Nor does anything lead to what is not there.
    expect(all).toMatch(/far more than among the spots of everyday life/);
    expect(all).not.toMatch(/What this means/);
  });

  it('that is benign is said first, and lifts no advice', async () => {
    const id = await checkThatTurnedOut({ outcome: 'benign', date: '2026-05-20' });
    visit({ at: `/history/${id}` });
    const all = (await screen.findByTestId('verdict')).textContent;
    expect(all).toMatch(/^A doctor or laboratory found it benign on .*2026\.New changes should still be seen\./);
    expect(dataValue('advice')).toBe('watch');
  });

  it('is not said where nothing became known, and appears once it is entered', async () => {
    const id = await checkThatTurnedOut({ outcome: 'none' });
    const { records } = visit({ at: `/history/${id}` });
    await screen.findByTestId('verdict');
    expect(screen.queryByTestId('known-outcome')).toBeNull();
    await records.replace(id, { followUp: MALIGNANT });
    await waitFor(() => expect(dataValue('known-outcome')).toBe('malignant'));
  });

  it('leads the report, which tells it from what Naevus said', async () => {
    const id = await checkThatTurnedOut(MALIGNANT);
    visit({ at: `/report/${id}` });
    const all = (await screen.findByTestId('report-check')).textContent ?? '';
    expect(all.indexOf('Known to be malignant')).toBeGreaterThan(0);
    expect(all.indexOf('Known to be malignant')).toBeLessThan(all.indexOf('What Naevus said at the time'));
    expect(all.indexOf('What Naevus said at the time')).toBeLessThan(all.indexOf('The score lies below'));
  });

  it('that is malignant is said with every other check of the same spot', async () => {
    const known = await checkThatTurnedOut(MALIGNANT);
    const later = await checkThatTurnedOut({ outcome: 'none' });
    const { records } = visit({ at: `/history/${later}` });
    const lesion = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    await records.move([known, later], { patientId: SELF, lesionId: lesion.id });
    expect((await screen.findByTestId('known-malignant')).textContent).toMatch(/Known to be malignant since/);
  });
});
