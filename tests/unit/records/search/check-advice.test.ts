import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviceFor, type Band, callsForDoctor, scopeOf, shownBand } from '../../../../src/judgement/index.ts';
import {
  type Examination,
  type ExaminationRow,
  examinationAdvice,
  knownLimits,
  type Owners,
  type Patient,
  SELF,
} from '../../../../src/records/index.ts';
import { drawnUp } from '../../../../src/records/model/draft.ts';
import { examinationRow } from '../../../../src/records/model/rows.ts';
import { advised, openAdviceOf, scopeIn, shownBandIn } from '../../../../src/records/search/check-advice.ts';
import {
  type Answers,
  answersKnowing,
  answersWith,
  SCOPE_LIMITS,
  SYMPTOM_ANSWERS,
  SYMPTOMS,
  UNANSWERED,
} from '../../../../src/vocabulary/index.ts';
import { draftExamination } from '../drafts.ts';
import { freshRecords, records } from '../fresh-records.ts';
import { someOwners, someRow } from '../some-rows.ts';

const { verdict } = draftExamination();
const low = { ...verdict, band: 'low' } as const;

const someAnswers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.constantFrom(UNANSWERED, ...SYMPTOM_ANSWERS.map(allAnswered)),
    fc.constantFrom(...SYMPTOMS),
    fc.constantFrom(...SYMPTOM_ANSWERS),
    fc.subarray([...SCOPE_LIMITS], { maxLength: 2 }),
  )
  .map(([all, symptom, answer, outOfScope]) => ({ ...answersWith(all, { symptom, answer }), outOfScope }));

function allAnswered(answer: (typeof SYMPTOM_ANSWERS)[number]): Answers {
  return SYMPTOMS.reduce((all, symptom) => answersWith(all, { symptom, answer }), UNANSWERED);
}

/** An examination of one of the people and lesions of `someOwners`, or of one that is gone. */
const someExamination: fc.Arbitrary<Examination> = fc
  .tuple(someRow, someAnswers)
  .map(([{ id, takenAt, patientId, lesionId, band, outcome, knownOn }, answers]) => {
    const draft = draftExamination({
      takenAt: new Date(takenAt).toISOString(),
      verdict: { ...verdict, band },
      answers,
      patientId,
      ...(lesionId !== undefined && { lesionId }),
      ...(outcome !== 'none' && { followUp: { outcome, date: knownOn ?? '' } }),
    });
    return drawnUp(id, draft).examination;
  });

/** As the check's own page works it out. */
function onItsPage({ verdict: { band }, answers, patientId, lesionId, takenAt }: Examination, owners: Owners) {
  const examined = { patient: owners.patients.get(patientId), site: owners.lesions.get(lesionId ?? '')?.site };
  const all = answersKnowing(answers, knownLimits(examined, Date.parse(takenAt)));
  return { examined, advice: adviceFor(band, all), scope: scopeOf(all) };
}

describe('what a row of a list says', () => {
  it('is what the page of its check says, whoever it is, wherever, whatever was answered and scored', () => {
    fc.assert(
      fc.property(someExamination, someOwners, (examination, owners) => {
        const { examined, advice, scope } = onItsPage(examination, owners);
        const row = examinationRow(examination);
        expect(advised(row, owners)).toMatchObject({ ...row, advice, scope });
        expect(examinationAdvice(examination, examined)).toMatchObject({ advice, scope });
        expect(scopeIn(row, owners)).toBe(scope);
        expect(shownBandIn(row, owners)).toBe(shownBand(row.band, scope));
        expect(advised(row, owners).open).toBe(openAdviceOf(row, owners));
        if (!callsForDoctor(advice.urgency)) expect(openAdviceOf(row, owners)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  it('is advice that stays open until its own outcome answers it, whatever became known before the photo', () => {
    const row = (outcome: ExaminationRow['outcome'], knownOn?: string) =>
      ({ ...examinationRow(drawnUp('one', draftExamination()).examination), outcome, knownOn }) as ExaminationRow;
    const nobody: Owners = { patients: new Map(), lesions: new Map() };
    const open = (...known: Parameters<typeof row>) => openAdviceOf(row(...known), nobody);
    expect(open('none')).toBe('weeks');
    expect(open('benign', '2026-04-30')).toBe('weeks');
    expect(open('benign', '2026-05-01')).toBeUndefined();
    expect(open('benign', '2026-06-01')).toBeUndefined();
    // It is told by itself, before any advice.
    expect(open('malignant', '2026-04-30')).toBeUndefined();
    expect(open('malignant', '2026-06-01')).toBeUndefined();
  });
});

describe('lists', () => {
  freshRecords();

  const shown = async (band: Band) => (await records.find({ bands: [band] }, { limit: 9 })).examinations;

  async function kept(changes: Partial<Patient> = {}) {
    const details = { name: 'Ada', sex: undefined, born: undefined, skinType: undefined, note: '', ...changes };
    const { id: patientId } = await records.createPatient(details);
    const { id: lesionId } = await records.createLesion({ patientId, site: 'back', name: '' });
    const { id } = await records.save(draftExamination({ patientId, lesionId, verdict: low, answers: allAnswered('no') }));
    return { id, patientId, lesionId };
  }

  it.each<[string, Partial<Patient>]>([
    ['a child', { born: { known: 'date', date: '2010-05-02' } }],
    ['somebody of skin type VI', { skinType: 6 }],
  ])('show no low band of %s, but the advice of the page', async (_, changes) => {
    const { id, patientId } = await kept(changes);
    const asked = { scope: 'outside', open: 'weeks', advice: { code: 'show-doctor' } };
    expect(await shown('low')).toEqual([]);
    expect(await shown('refused')).toMatchObject([{ id, ...asked }]);
    expect(await records.count({ bands: ['low'] })).toBe(0);
    expect((await records.peopleOverview())[0]).toMatchObject({ latest: asked, open: { id } });
    expect((await records.lesionsOverview(patientId))[0]).toMatchObject({ latest: asked, open: { id } });
    const { testResults } = await records.statistics();
    expect(testResults).toEqual({
      positive: 0,
      negative: 1,
      uncertain: 0,
      refused: 0,
      outOfScope: { positive: 0, negative: 1, uncertain: 0, refused: 0 },
    });
  });

  it('follow at once what is put right of the person and of the place', async () => {
    const { id, patientId, lesionId } = await kept();
    expect(await shown('low')).toMatchObject([{ id, open: undefined, scope: 'within', advice: { code: 'watch' } }]);
    await records.changePatient(patientId, { skinType: 5 });
    expect(await shown('low')).toEqual([]);
    await records.changePatient(patientId, { skinType: 4 });
    expect(await shown('low')).toHaveLength(1);
    await records.changeLesion(lesionId, { site: 'genital' });
    expect(await shown('low')).toEqual([]);
    expect((await records.peopleOverview())[0]?.open?.id).toBe(id);
    await records.move([id], { patientId: SELF });
    expect(await shown('low')).toHaveLength(1);
  });

  it('go by the age at the photo, not by that of today', async () => {
    const { id } = await kept({ born: { known: 'date', date: '2008-05-01' } });
    expect(await shown('low')).toHaveLength(1);
    await records.replace(id, { takenAt: '2026-04-30T12:00:00.000Z' });
    expect(await shown('refused')).toHaveLength(1);
  });
});
