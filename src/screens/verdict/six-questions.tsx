import type { Ref } from 'react';
import { useLanguage } from '../../i18n/index.ts';
import type { AdviceCode } from '../../judgement/index.ts';
import { Choices } from '../../ui/index.ts';
import {
  type AnswerChange,
  type Answers,
  type ScopeLimit,
  SYMPTOMS,
  type SymptomAnswer,
  somethingSaid,
} from '../../vocabulary/index.ts';
import css from './advice.module.css';
import { AdviceSources } from './advice-sources.tsx';
import { ScopeTicks } from './scope-ticks.tsx';

interface SixQuestionsProps {
  readonly headingRef?: Ref<HTMLHeadingElement>;
  /** What the answers come to, with the score; absent where it no longer counts. */
  readonly advice: AdviceCode | undefined;
  readonly answers: Answers;
  /** What holds without having been ticked. */
  readonly known: readonly ScopeLimit[];
  /** Absent where nothing can be answered any more. */
  readonly onAnswer: ((change: AnswerChange) => void) | undefined;
}

/** What no photo shows, and for whom no figure holds: asked beside every verdict. */
export function SixQuestions({ advice, answers, known, onAnswer, headingRef }: SixQuestionsProps) {
  const { t } = useLanguage();
  const options: readonly { readonly value: SymptomAnswer; readonly label: string }[] = [
    { value: 'yes', label: t('questions.yes') },
    { value: 'no', label: t('questions.no') },
  ];
  return (
    <section className={css.questions} data-testid="questions">
      <h3 ref={headingRef} tabIndex={-1}>
        {t('questions.title')}
      </h3>
      <div className={css.rows}>
        {SYMPTOMS.map((symptom) => {
          const given = answers.symptoms[symptom];
          return (
            <Choices
              key={symptom}
              inline
              clearable
              label={t(`questions.${symptom}`)}
              options={options}
              value={given === 'unanswered' ? undefined : given}
              disabled={!onAnswer}
              testId={`question-${symptom}`}
              onChoose={(answer = 'unanswered') => onAnswer?.({ symptom, answer })}
            />
          );
        })}
      </div>
      {advice && advice !== 'answer-first' && somethingSaid(answers) && (
        // The advice stands above the questions, out of sight once the last is answered. A screen reader was told.
        <p className={css.lead} aria-hidden="true" data-testid="advice-again">
          {t(`advice.${advice}.title`)}
        </p>
      )}
      <ScopeTicks outOfScope={answers.outOfScope} known={known} onAnswer={onAnswer} />
      <AdviceSources />
    </section>
  );
}
