import { type Advice, adviceFor, URGENCIES } from '../../judgement/index.ts';
import type { Examination, FollowUp } from '../../records/index.ts';
import { answersKnowing, type ScopeLimit } from '../../vocabulary/index.ts';

/** What was advised after an examination, and nobody has said since what became of it. */
export interface OpenAdvice {
  readonly advice: Advice;
  readonly examination: Examination;
}

/**
 * The most urgent advice to see a doctor that still stands for a lesion: a lower score of a later photo takes none of it back.
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
    .filter(({ id, followUp }) => id !== except && followUp.outcome === 'none')
    .map((examination) => ({
      examination,
      advice: adviceFor(examination.verdict.band, answersKnowing(examination.answers, knownOf(examination))),
    }))
    .filter(callsForDoctor);
  return open.reduce<OpenAdvice | undefined>((most, one) => (most && rank(most) >= rank(one) ? most : one), undefined);
}

/** The latest word that a spot is malignant, which no later photo of it takes back. @param examinations newest first. */
export function malignantOutcome(examinations: readonly Examination[], except?: string): FollowUp | undefined {
  return examinations.find(({ id, followUp }) => id !== except && followUp.outcome === 'malignant')?.followUp;
}

function callsForDoctor({ advice: { urgency } }: OpenAdvice): boolean {
  return urgency === 'weeks' || urgency === 'soon';
}

function rank({ advice }: OpenAdvice): number {
  return URGENCIES.indexOf(advice.urgency);
}
