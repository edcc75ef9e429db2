import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/judgement/index.ts';
import { type FollowUp, openRecords, SELF } from '../../src/records/index.ts';
import { answersWith, SYMPTOMS, UNANSWERED } from '../../src/vocabulary/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { dataValue, visit } from './person.tsx';

const { verdict } = draftExamination();
const low = { ...verdict, band: 'low', label: 'benign', probability: 0.02 } as const;
const high = { ...verdict, band: 'high', label: 'malignant', probability: 0.88 } as const;
const allNo = SYMPTOMS.reduce((all, symptom) => answersWith(all, { symptom, answer: 'no' }), UNANSWERED);

async function checkThatTurnedOut(followUp: FollowUp, judged: Verdict = low) {
  const records = openRecords();
  const { id } = await records.save(draftExamination({ verdict: judged, answers: allNo }));
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

  it('that is benign makes the advice a past one, and leaves a new change a reason to go again', async () => {
    const id = await checkThatTurnedOut({ outcome: 'benign', date: '2199-05-20' }, high);
    visit({ at: `/history/${id}` });
    const all = (await screen.findByTestId('verdict')).textContent ?? '';
    expect(all).toMatch(/^A doctor or laboratory found it benign on .*2199\.New changes should still be seen\./);
    expect(all.indexOf('What Naevus said at the time')).toBeLessThan(all.indexOf('This spot looks suspicious'));
    expect(all).not.toMatch(/Make an appointment now|Of 1,000 spots/);
    expect(screen.queryByTestId('advice')).toBeNull();
    expect(screen.getByTestId('after-benign').textContent).toMatch(/changed since then.* have it looked at again/);
  });

  it('that was known to be benign before the photo lifts no advice', async () => {
    const id = await checkThatTurnedOut({ outcome: 'benign', date: '2001-05-20' }, high);
    visit({ at: `/history/${id}` });
    await screen.findByTestId('verdict');
    expect(dataValue('advice')).toBe('make-appointment');
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

  it('is led by advice of another check that still stands, whatever its own score', async () => {
    const earlier = await checkThatTurnedOut({ outcome: 'none' }, high);
    const later = await checkThatTurnedOut({ outcome: 'none' });
    const { records } = visit({ at: `/history/${later}` });
    const lesion = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    await records.move([earlier, later], { patientId: SELF, lesionId: lesion.id });
    const standing = await screen.findByTestId('standing-advice');
    expect(within(standing).getByRole('link').getAttribute('href')).toBe(`#/history/${earlier}`);
    const all = screen.getByTestId('verdict').textContent ?? '';
    expect(all).toMatch(/^Make an appointment now\.That was advised for this spot after the check of/);
    expect(all.indexOf('This check by itself')).toBeLessThan(all.indexOf('The score lies below'));
    expect(all).not.toMatch(/Keep watching|Of 1,000 spots/);
    expect(dataValue('advice')).toBe('make-appointment');
    await records.replace(earlier, { followUp: { outcome: 'benign', date: '2199-05-20' } });
    await waitFor(() => expect(dataValue('advice')).toBe('watch'));
  });

  it('of another kind than the other photos of its spot says so, with one tap to put it right', async () => {
    const dermoscope = { ...low, modality: 'dermoscope', modalityOrigin: 'suggested' } as const;
    const other = await checkThatTurnedOut({ outcome: 'none' }, { ...low, modality: 'phone' });
    const id = await checkThatTurnedOut({ outcome: 'none' }, dermoscope);
    const { records } = visit({ at: `/history/${id}` });
    await screen.findByTestId('verdict');
    expect(screen.queryByTestId('other-kind')).toBeNull();
    const lesion = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    await records.move([other, id], { patientId: SELF, lesionId: lesion.id });
    const notice = await screen.findByTestId('other-kind');
    expect(notice.textContent).toMatch(/^Judged as a dermoscope picture, unlike the others of this spot/);
    await records.replace(id, { verdict: { ...dermoscope, modalityOrigin: 'chosen' } });
    await waitFor(() => expect(screen.queryByTestId('other-kind')).toBeNull());
  });

  it('that is malignant is said with every other check of the same spot', async () => {
    const known = await checkThatTurnedOut(MALIGNANT);
    const later = await checkThatTurnedOut({ outcome: 'none' });
    const { records } = visit({ at: `/history/${later}` });
    const lesion = await records.createLesion({ patientId: SELF, site: 'back', name: '' });
    await records.move([known, later], { patientId: SELF, lesionId: lesion.id });
    expect((await screen.findByTestId('known-malignant')).textContent).toMatch(/A later score changes nothing/);
    const all = screen.getByTestId('verdict').textContent ?? '';
    expect(all).toMatch(/^Known to be malignant since .*Follow what your doctor said\./);
    expect(all).not.toMatch(/Keep watching|Of 1,000 spots/);
  });
});
