import { startTransition, useOptimistic } from 'react';
import type { Examination, RecordsErrorCode } from '../../records/index.ts';
import { type AnswerChange, type Answers, answersWith } from '../../vocabulary/index.ts';
import { recordsCode } from '../kept.ts';
import { useServices } from '../services.tsx';

interface AnswersOfRecord {
  readonly answers: Answers;
  answer(change: AnswerChange): void;
}

/** The answers of a kept examination: a change is shown at once, and stands once it is stored. */
export function useAnswers(
  { id, answers: stored }: Examination,
  onOutcome: (failed: RecordsErrorCode | undefined) => void,
): AnswersOfRecord {
  const { records } = useServices();
  const [answers, showAnswer] = useOptimistic(stored, answersWith);
  const answer = (change: AnswerChange) =>
    startTransition(async () => {
      showAnswer(change);
      try {
        await records.replace(id, { answers: answersWith(answers, change) });
        onOutcome(undefined);
        // The screen reads what is stored anew; until it has, the change is shown from here.
        await records.examination(id);
      } catch (error) {
        onOutcome(recordsCode(error));
      }
    });
  return { answers, answer };
}
