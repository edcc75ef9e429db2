import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../../src/judgement/index.ts';
import { type AdvisedRow, examinationAdvice } from '../../../src/records/index.ts';
import { examinationRow } from '../../../src/records/model/rows.ts';
import { readingOf } from '../../../src/screens/verdict/reading.ts';
import { NOTHING_STANDS, standingOf } from '../../../src/screens/verdict/standing.ts';
import { type Answers, answersWith, SYMPTOMS, UNANSWERED } from '../../../src/vocabulary/index.ts';
import { look } from './lesion/looks.ts';

const changing = answersWith(UNANSWERED, { symptom: 'changing', answer: 'yes' });
const allNo = SYMPTOMS.reduce((all, symptom) => answersWith(all, { symptom, answer: 'no' }), UNANSWERED);
const KNOWN = { outcome: 'benign', date: '2026-03-01' } as const;

interface Check {
  readonly band?: AdvisedRow['band'];
  readonly at?: string;
  readonly answers?: Answers;
  readonly followUp?: Parameters<typeof readingOf>[0]['followUp'];
  readonly modality?: AdvisedRow['modality'];
}

/** A check as the records find it. */
function check(id: string, { band = 'low', at = '2026-02-01', answers = UNANSWERED, followUp, modality }: Check = {}) {
  const looked = look([-3], { band, at: `${at}T12:00:00.000Z`, ...(modality && { modality }) });
  const examination = { ...looked, id, answers, ...(followUp && { followUp }) };
  return { ...examinationRow(examination), ...examinationAdvice(examination, { patient: undefined, site: undefined }) };
}

describe('what stands of a spot', () => {
  it('is the most urgent advice of its checks, however low a later score is', () => {
    const rows = [
      check('now', { at: '2026-04-01' }),
      check('unclear', { band: 'uncertain' }),
      check('yes', { answers: changing }),
    ];
    expect(standingOf(rows).open).toMatchObject({ examinationId: 'yes', advice: { code: 'seen-soon' }, isEarlier: true });
  });

  it('is not the check that is shown beside it, nor one whose outcome became known', () => {
    const rows = [check('shown', { answers: changing }), check('known', { answers: changing, followUp: KNOWN })];
    expect(standingOf(rows, { id: 'shown' }).open).toBeUndefined();
    expect(standingOf(rows, { takenAt: '2026-02-01T12:00:00.000Z' }).open).toBeUndefined();
  });

  it('is not called earlier where no check came after', () => {
    const rows = [check('late', { at: '2026-04-01', answers: changing }), check('early', { at: '2026-01-01' })];
    expect(standingOf(rows).open?.isEarlier).toBe(false);
    expect(standingOf(rows, { id: 'early' }).open?.isEarlier).toBe(false);
    expect(standingOf([check('only', { answers: changing })]).open?.isEarlier).toBe(false);
  });

  it('is known to be malignant since the earliest day that was said', () => {
    const malignant = (date: string) => ({ followUp: { outcome: 'malignant', date } as const });
    const rows = [check('one', malignant('2026-05-02')), check('other', malignant('2026-04-03')), check('shown')];
    expect(standingOf(rows, { id: 'shown' }).malignancy).toEqual({ since: '2026-04-03', examinationId: 'other' });
  });

  it('is of the kind of its latest photo that was judged', () => {
    const rows = [
      check('shown'),
      check('refused', { band: 'refused', modality: 'dermoscope' }),
      check('judged', { modality: 'phone' }),
      check('old', { modality: 'dermoscope' }),
    ];
    expect(standingOf(rows, { id: 'shown' }).modality).toBe('phone');
  });
});

describe('a verdict', () => {
  const read = { band: 'low', answers: allNo, takenAt: '2026-02-02T12:00:00.000Z', followUp: { outcome: 'none' } } as const;
  const open = standingOf([check('high', { band: 'high' })]);

  it('is led by advice that is more urgent than its own', () => {
    expect(readingOf({ ...read, standing: open })).toMatchObject({
      own: { code: 'watch' },
      lead: { kind: 'open' },
      next: { code: 'make-appointment' },
      isExplained: false,
    });
    const asUrgent = readingOf({ ...read, answers: changing, standing: open });
    expect(asUrgent).toMatchObject({ lead: undefined, next: { code: 'seen-soon' } });
  });

  it('has no advice of its own any more once it is known to be benign', () => {
    const past = readingOf({ ...read, band: 'high', standing: NOTHING_STANDS, followUp: KNOWN });
    expect(past).toMatchObject({ isPast: true, next: undefined, isExplained: false });
    expect(readingOf({ ...read, band: 'high', standing: open, followUp: KNOWN }).next?.code).toBe('make-appointment');
    // What was known before the photo says nothing of it.
    const before = { outcome: 'benign', date: '2025-03-01' } as const;
    expect(readingOf({ ...read, band: 'high', standing: NOTHING_STANDS, followUp: before }).isPast).toBe(false);
  });

  it('of a malignant spot keeps only advice to see a doctor', () => {
    const standing = { malignancy: { since: '2026-01-01', examinationId: 'a' } };
    expect(readingOf({ ...read, standing })).toMatchObject({ lead: { kind: 'malignancy' }, next: undefined });
    expect(readingOf({ ...read, answers: changing, standing }).next).toEqual(adviceFor('low', changing));
  });
});
