import { type Answers, SYMPTOMS } from '../vocabulary/index.ts';
import type { Band } from './verdict.ts';

/** What the six answers come to: one yes is enough, and only six times no is a no. */
export type AnswersState = 'unanswered' | 'no' | 'yes';

/** Whether the model was measured on people and lesions like this one. */
export type Scope = 'within' | 'outside';

export type AdviceCode =
  /** Keep looking at it once a month. The least that is ever advised, and no all-clear. */
  | 'watch'
  /** A low score says nothing before the questions are answered. */
  | 'answer-first'
  /** No score: take another photo, and do not wait for one if the lesion worries you. */
  | 'photo-again'
  /** Have a doctor look at it within the next weeks. */
  | 'ask-doctor'
  /** Have it seen soon, for what was seen or felt. */
  | 'seen-soon'
  /** Have it seen soon, for its score. */
  | 'make-appointment'
  /** This app cannot judge that: show it to a doctor. */
  | 'show-doctor'
  | 'show-doctor-soon';

/** From "nothing to do but watch" to "a doctor within two weeks"; `open` is neither advice to go nor to stay. */
export const URGENCIES = ['watch', 'open', 'weeks', 'soon'] as const;

export type Urgency = (typeof URGENCIES)[number];

/** Within the next weeks, or soon. */
export type DoctorUrgency = Extract<Urgency, 'weeks' | 'soon'>;

export interface Advice {
  readonly code: AdviceCode;
  readonly urgency: Urgency;
}

type BandTable = Readonly<Record<Band, Readonly<Record<AnswersState, AdviceCode>>>>;

/**
 * What is advised: scope x band x answers. Any yes comes before any score, and a score never takes urgency away. Follows
 * {@link GUIDELINES}.
 */
export const ADVICE: Readonly<Record<Scope, BandTable>> = {
  within: {
    low: { unanswered: 'answer-first', no: 'watch', yes: 'seen-soon' },
    uncertain: { unanswered: 'ask-doctor', no: 'ask-doctor', yes: 'seen-soon' },
    high: { unanswered: 'make-appointment', no: 'make-appointment', yes: 'seen-soon' },
    refused: { unanswered: 'photo-again', no: 'photo-again', yes: 'seen-soon' },
  },
  outside: {
    low: { unanswered: 'show-doctor', no: 'show-doctor', yes: 'show-doctor-soon' },
    uncertain: { unanswered: 'show-doctor', no: 'show-doctor', yes: 'show-doctor-soon' },
    // The score means little there, but nobody is sent home by having said so.
    high: { unanswered: 'show-doctor-soon', no: 'show-doctor-soon', yes: 'show-doctor-soon' },
    refused: { unanswered: 'show-doctor', no: 'show-doctor', yes: 'show-doctor-soon' },
  },
};

const URGENCY: Readonly<Record<AdviceCode, Urgency>> = {
  watch: 'watch',
  'answer-first': 'open',
  'photo-again': 'open',
  'ask-doctor': 'weeks',
  'show-doctor': 'weeks',
  'seen-soon': 'soon',
  'make-appointment': 'soon',
  'show-doctor-soon': 'soon',
};

const ADVICE_OF = Object.fromEntries(
  Object.entries(URGENCY).map(([code, urgency]) => [code, { code, urgency }]),
) as Readonly<Record<AdviceCode, Advice>>;

export function answersState({ symptoms }: Answers): AnswersState {
  const answers = SYMPTOMS.map((symptom) => symptoms[symptom]);
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unanswered') ? 'unanswered' : 'no';
}

export function scopeOf({ outOfScope }: Answers): Scope {
  return outOfScope.length > 0 ? 'outside' : 'within';
}

/** What is advised for a band of the score and what the person said. */
export function adviceFor(band: Band, answers: Answers): Advice {
  return adviceGiven(scopeOf(answers), band, answersState(answers));
}

/** {@link adviceFor} those who keep no more of the answers than what they come to. Makes nothing: lists ask it of every row. */
export function adviceGiven(scope: Scope, band: Band, answers: AnswersState): Advice {
  return ADVICE_OF[ADVICE[scope][band][answers]];
}

/** The band that people are shown: what nobody measured is not judged, whatever its score. */
export function shownBand(band: Band, scope: Scope): Band {
  return scope === 'outside' ? 'refused' : band;
}

export function callsForDoctor(urgency: Urgency): urgency is DoctorUrgency {
  return urgency === 'weeks' || urgency === 'soon';
}
