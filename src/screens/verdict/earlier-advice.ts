import { type Advice, adviceFor, callsForDoctor, URGENCIES } from '../../judgement/index.ts';
import { answersAdvice, type Examination } from '../../records/index.ts';
import { answersKnowing, type ScopeLimit } from '../../vocabulary/index.ts';

/** What was advised after an examination, and nobody has said since what became of it. */
export interface OpenAdvice {
  readonly advice: Advice;
  readonly examination: Examination;
}

/**
 * The most urgent advice to see a doctor that still stands for a lesion: a lower score of a later photo takes none of it back,
 * nor does what was known before the photo. What turned out malignant is told by itself (`known-malignancy.ts`).
 *
 * @param examinations of one lesion, newest first.
 * @param except the one whose own advice is shown.
 * @param knownOf what follows for one of them from its person and place.
 */
export function openAdvice(
  examinations: readonly Examination[],
  except?: string,
  knownOf: (examination: Examination) => readonly ScopeLimit[] = () => [],
): OpenAdvice | undefined {
  const open = examinations
    .filter((one) => one.id !== except && isUnanswered(one))
    .map((examination) => ({
      examination,
      advice: adviceFor(examination.verdict.band, answersKnowing(examination.answers, knownOf(examination))),
    }))
    .filter(({ advice }) => callsForDoctor(advice.urgency));
  return open.reduce<OpenAdvice | undefined>((most, one) => (most && rank(most) >= rank(one) ? most : one), undefined);
}

function isUnanswered({ takenAt, followUp }: Examination): boolean {
  const knownOn = followUp.outcome === 'none' ? undefined : followUp.date;
  return !answersAdvice(followUp.outcome, knownOn, Date.parse(takenAt));
}

function rank({ advice }: OpenAdvice): number {
  return URGENCIES.indexOf(advice.urgency);
}
