import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { openRecords, SELF } from '../../src/records/index.ts';
import { answersWith, SYMPTOMS, UNANSWERED } from '../../src/vocabulary/index.ts';
import { draftExamination } from '../unit/records/drafts.ts';
import { answerAll, dataValue, judgePhoto, tick, visit } from './person.tsx';

const { verdict } = draftExamination();
const low = { ...verdict, band: 'low', label: 'benign', probability: 0.02 } as const;
const allNo = SYMPTOMS.reduce((all, symptom) => answersWith(all, { symptom, answer: 'no' }), UNANSWERED);

const CHILD = {
  name: 'Noor',
  sex: undefined,
  born: { known: 'age', years: 12, on: '2026-04-01' },
  skinType: 5,
  note: '',
} as const;

/** A low score and six times no, of a child with dark skin and a spot in the genital area. */
async function childsCheck() {
  const records = openRecords();
  const patient = await records.createPatient(CHILD);
  const lesion = await records.createLesion({ patientId: patient.id, site: 'genital', name: '' });
  const { id } = await records.save(draftExamination({ verdict: low, answers: allNo }));
  await records.move([id], { patientId: patient.id, lesionId: lesion.id });
  return { records, id, patient, lesion };
}

function box(limit: string): HTMLInputElement {
  return screen.getByTestId(`scope-${limit}`) as HTMLInputElement;
}

describe('who is examined, and where', () => {
  it('reaches the advice of a kept check, is shown as ticked with its reason, and cannot be unticked', async () => {
    const { records, id } = await childsCheck();
    visit({ at: `/history/${id}` });
    await screen.findByTestId('verdict');
    expect(dataValue('advice')).toBe('show-doctor');
    expect(screen.queryByTestId('meaning-here')).toBeNull();
    expect(screen.queryByTestId('verdict-probability')).toBeNull();
    expect(screen.getByTestId('not-measured').textContent).toMatch(
      /Never measured for: people under 18, lips, mouth and genitals,? and brown or black skin/,
    );
    for (const limit of ['under-18', 'mucosa', 'skin-type-5-6']) {
      expect(box(limit).checked).toBe(true);
      expect(box(limit).disabled).toBe(true);
    }
    expect(box('nail').checked).toBe(false);
    expect(box('nail').disabled).toBe(false);
    expect(box('under-18').closest('label')?.textContent).toMatch(/from what is known of this person/);
    expect(box('mucosa').closest('label')?.textContent).toMatch(/from the place/);
    records.close();
  });

  it('is looked at anew when the person or the place changes', async () => {
    const { records, id, patient, lesion } = await childsCheck();
    visit({ at: `/history/${id}` });
    await screen.findByTestId('verdict');
    await records.changePatient(patient.id, { born: { known: 'date', date: '1980-01-01' }, skinType: 2 });
    await waitFor(() => expect(box('under-18').checked).toBe(false));
    expect(dataValue('advice')).toBe('show-doctor');
    await records.changeLesion(lesion.id, { site: 'back' });
    await waitFor(() => expect(dataValue('advice')).toBe('watch'));
    expect(box('mucosa').disabled).toBe(false);
    records.close();
  });

  it('reaches a photo that was just judged', async () => {
    const records = openRecords();
    await records.changePatient(SELF, { skinType: 6 });
    records.close();
    const { engine } = visit();
    engine.modelArrives();
    await judgePhoto(engine, -3);
    await waitFor(() => expect(dataValue('advice')).toBe('show-doctor'));
    await waitFor(() => expect(screen.getByTestId('announcement').textContent).toMatch(/cannot judge that/));
    expect(screen.getByTestId('announcement').textContent).not.toMatch(/The score lies/);
    answerAll('No');
    expect(dataValue('advice')).toBe('show-doctor');
    expect(screen.queryByTestId('meaning-here')).toBeNull();
    expect(box('skin-type-5-6').disabled).toBe(true);
  });

  it('is a palm or a sole, from the place that says so, in advice, report and table; a foot leaves it to be ticked', async () => {
    const records = openRecords();
    const lesion = await records.createLesion({ patientId: SELF, site: 'palms-soles', name: '' });
    const { id } = await records.save(draftExamination({ verdict: low, answers: allNo, lesionId: lesion.id }));
    const { leave } = visit({ at: `/history/${id}` });
    await waitFor(() => expect(dataValue('advice')).toBe('show-doctor'));
    expect(box('palm-sole').disabled).toBe(true);
    expect(box('palm-sole').closest('label')?.textContent).toMatch(/sole.*from the place/);
    expect((await records.examinationsCsv({})).csv).toContain(',palm-sole,show-doctor,');

    await records.changeLesion(lesion.id, { site: 'foot' });
    await waitFor(() => expect(dataValue('advice')).toBe('watch'));
    expect(box('palm-sole').checked).toBe(false);
    tick('Palm of the hand or sole of the foot');
    await waitFor(() => expect(dataValue('advice')).toBe('show-doctor'));
    await waitFor(async () => expect((await records.examination(id)).answers.outOfScope).toEqual(['palm-sole']));
    leave();

    visit({ at: `/report/${id}` });
    const check = await screen.findByTestId('report-check');
    expect(within(check).getByTestId('not-measured').textContent).toMatch(/palms and soles$/);
    records.close();
  });

  it('reaches the report and the table of checks', async () => {
    const { records, id } = await childsCheck();
    visit({ at: `/report/${id}` });
    const check = await screen.findByTestId('report-check');
    expect(within(check).getByText('This app cannot judge that. Show it to a doctor.')).toBeTruthy();
    expect(check.textContent).not.toMatch(/Keep watching|Probability of malignancy/);
    expect(within(check).getByTestId('not-measured').textContent).toMatch(/under 18.*genitals.*types V and VI/);
    expect((await records.examinationsCsv({})).csv).toContain('under-18 mucosa skin-type-5-6');
    records.close();
  });
});
