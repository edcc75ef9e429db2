import { describe, expect, it } from 'vitest';
import type { Examination } from '../../../src/records/index.ts';
import { openAdvice } from '../../../src/screens/verdict/earlier-advice.ts';
import { answersWith, UNANSWERED } from '../../../src/vocabulary/index.ts';
import { draftExamination } from '../records/drafts.ts';

const { verdict } = draftExamination();
const changing = answersWith(UNANSWERED, { symptom: 'changing', answer: 'yes' });

/** Only what advice rests on. */
function examination(id: string, changes: Partial<Pick<Examination, 'verdict' | 'answers' | 'followUp'>> = {}): Examination {
  const low = { ...verdict, band: 'low' as const };
  return {
    id,
    takenAt: '2026-02-01T12:00:00.000Z',
    verdict: low,
    answers: UNANSWERED,
    followUp: { outcome: 'none' },
    ...changes,
  } as Examination;
}

describe('advice that still stands', () => {
  it('is that of the most urgent look, however low a later score is', () => {
    const list = [
      examination('now'),
      examination('unclear', { verdict: { ...verdict, band: 'uncertain' } }),
      examination('changing', { answers: changing }),
    ];
    expect(openAdvice(list)).toMatchObject({ examination: { id: 'changing' }, advice: { code: 'seen-soon' } });
  });

  it('is not the one that is shown beside it, nor one whose outcome became known', () => {
    const known = { outcome: 'benign', date: '2026-03-01' } as const;
    const list = [examination('shown', { answers: changing }), examination('known', { answers: changing, followUp: known })];
    expect(openAdvice(list, 'shown')).toBeUndefined();
  });

  it('is not answered by what was known before the photo', () => {
    const before = { outcome: 'benign', date: '2025-03-01' } as const;
    const list = [examination('bleeding', { answers: changing, followUp: before })];
    expect(openAdvice(list)).toMatchObject({ examination: { id: 'bleeding' } });
  });

  it('is none where no doctor was advised', () => {
    expect(openAdvice([examination('one'), examination('two')])).toBeUndefined();
  });

  it('is that for whom it was never measured, though nobody ticked it', () => {
    const all = [examination('one')];
    expect(openAdvice(all, undefined, () => ['under-18'])).toMatchObject({ advice: { code: 'show-doctor' } });
  });
});
