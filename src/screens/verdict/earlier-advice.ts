import { type Advice, adviceFor, URGENCIES } from '../../judgement/index.ts';
import type { Examination } from '../../records/index.ts';

/** What was advised after an examination, and nobody has said since what became of it. */
export interface OpenAdvice {
  readonly advice: Advice;
  readonly examination: Examination;
}

type Looked = Pick<Examination, 'verdict' | 'answers' | 'followUp'>;

/**
 * The most urgent advice to see a doctor that still stands for a lesion: a lower score of a later photo takes none of it back.
 *
 * @param examinations of one lesion, newest first.
 * @param except the one whose own advice is shown.
 */
export function openAdvice(examinations: readonly Examination[], except?: string): OpenAdvice | undefined {
  const open = examinations
    .filter((one) => one.id !== except && callsForDoctor(one))
    .map((examination) => ({ examination, advice: adviceFor(examination.verdict.band, examination.answers) }));
  return open.reduce<OpenAdvice | undefined>((most, one) => (most && rank(most) >= rank(one) ? most : one), undefined);
}

function callsForDoctor({ verdict, answers, followUp }: Looked): boolean {
  const { urgency } = adviceFor(verdict.band, answers);
  return followUp.outcome === 'none' && (urgency === 'weeks' || urgency === 'soon');
}

function rank({ advice }: OpenAdvice): number {
  return URGENCIES.indexOf(advice.urgency);
}
