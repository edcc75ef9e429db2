/** What a person can see or feel of a lesion that a photo does not show, in the order in which it is asked. */
export const SYMPTOMS = ['new', 'changing', 'bleeding', 'itching', 'unlike-others', 'growing-lump'] as const;

export type Symptom = (typeof SYMPTOMS)[number];

export const SYMPTOM_ANSWERS = ['yes', 'no', 'unanswered'] as const;

export type SymptomAnswer = (typeof SYMPTOM_ANSWERS)[number];

/** For whom and for what no model of this project was measured. Skin types are Fitzpatrick's. */
export const SCOPE_LIMITS = ['under-18', 'nail', 'palm-sole', 'mucosa', 'skin-type-5-6'] as const;

export type ScopeLimit = (typeof SCOPE_LIMITS)[number];

/** What a person said about a lesion beside its photo. */
export interface Answers {
  readonly symptoms: Readonly<Record<Symptom, SymptomAnswer>>;
  /** Each at most once. */
  readonly outOfScope: readonly ScopeLimit[];
}

export const UNANSWERED: Answers = {
  symptoms: {
    new: 'unanswered',
    changing: 'unanswered',
    bleeding: 'unanswered',
    itching: 'unanswered',
    'unlike-others': 'unanswered',
    'growing-lump': 'unanswered',
  },
  outOfScope: [],
};

/** The answers with what is known beside them: each limit once, whoever said it. */
export function answersKnowing(answers: Answers, known: readonly ScopeLimit[]): Answers {
  const { outOfScope } = answers;
  return { ...answers, outOfScope: SCOPE_LIMITS.filter((limit) => outOfScope.includes(limit) || known.includes(limit)) };
}

/** Whether anything was said, be it no. */
export function somethingSaid({ symptoms, outOfScope }: Answers): boolean {
  return outOfScope.length > 0 || SYMPTOMS.some((symptom) => symptoms[symptom] !== 'unanswered');
}

/** One thing said or taken back. */
export type AnswerChange =
  | { readonly symptom: Symptom; readonly answer: SymptomAnswer }
  | { readonly limit: ScopeLimit; readonly holds: boolean };

export function answersWith(answers: Answers, change: AnswerChange): Answers {
  if ('symptom' in change) {
    return { ...answers, symptoms: { ...answers.symptoms, [change.symptom]: change.answer } };
  }
  const { limit, holds } = change;
  const others = answers.outOfScope.filter((one) => one !== limit);
  return { ...answers, outOfScope: holds ? [...others, limit] : others };
}
