import type { Examination } from '../../../../src/records/index.ts';
import { readExamination } from '../../../../src/records/model/examination.ts';
import { fromLogOdds } from '../../../../src/screens/lesion/log-odds.ts';
import { UNANSWERED } from '../../../../src/vocabulary/index.ts';
import { draftExamination } from '../../records/drafts.ts';

type Look = Partial<Pick<Examination['verdict'], 'band' | 'modality'>> & { readonly at?: string; readonly model?: string };

let looks = 0;

/** An examination whose photos have these log odds; its own score is their mean. */
export function look(
  odds: readonly number[],
  { at = '2026-05-01T10:00:00.000Z', model = 'a', ...changes }: Look = {},
): Examination {
  const { verdict } = draftExamination();
  const judged = (score: number): Examination['verdict'] => ({
    ...verdict,
    logit: score,
    probability: fromLogOdds(score),
    provenance: { ...verdict.provenance, modelHash: model },
    ...changes,
  });
  looks++;
  return readExamination({
    id: `look-${looks}`,
    version: 4,
    payload: {
      takenAt: at,
      patientId: 'self',
      photos: odds.map((score) => ({ type: 'image/jpeg', bytes: 3, verdict: judged(score), modalityLogit: -3 })),
      verdict: judged(odds.reduce((sum, score) => sum + score, 0) / odds.length),
      earlierVerdicts: [],
      answers: UNANSWERED,
      note: '',
      followUp: { outcome: 'none' },
    },
  });
}
