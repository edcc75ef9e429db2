import { type Advice, adviceFor, type Band, callsForDoctor, type Scope, scopeOf } from '../../judgement/index.ts';
import { answersAdvice, type FollowUp } from '../../records/index.ts';
import type { Answers } from '../../vocabulary/index.ts';
import type { KnownMalignancy } from './known-malignancy.ts';
import { type OpenAdvice, outranks, type Standing } from './standing.ts';

/** What comes before all that a check says by itself. */
export type Lead =
  | { readonly kind: 'malignancy'; readonly malignancy: KnownMalignancy }
  | { readonly kind: 'open'; readonly open: OpenAdvice };

/** How a verdict is to be read: what leads, what to do, and whether it is past. */
export interface Reading {
  /** What its own score and answers come to. */
  readonly own: Advice;
  readonly scope: Scope;
  /** Whether what became known has taken the place of its advice. */
  readonly isPast: boolean;
  readonly lead: Lead | undefined;
  /** What to do next; undefined where what is known says so. */
  readonly next: Advice | undefined;
  /** Whether the number is explained: not where what is known outweighs it. */
  readonly isExplained: boolean;
}

interface Read {
  readonly band: Band;
  /** With what is known of the person and the place. */
  readonly answers: Answers;
  readonly followUp: FollowUp;
  /** ISO 8601. */
  readonly takenAt: string;
  readonly standing: Standing;
}

export function readingOf({ band, answers, followUp, takenAt, standing }: Read): Reading {
  const own = adviceFor(band, answers);
  const knownOn = followUp.outcome === 'none' ? undefined : followUp.date;
  const isPast = answersAdvice(followUp.outcome, knownOn, Date.parse(takenAt));
  const lead = followUp.outcome === 'malignant' ? undefined : leadOf(standing, isPast ? undefined : own);
  return {
    own,
    scope: scopeOf(answers),
    isPast,
    lead,
    next: nextOf(lead, isPast ? undefined : own),
    isExplained: !isPast && lead?.kind !== 'malignancy' && !(lead && band === 'low'),
  };
}

function leadOf({ malignancy, open }: Standing, own: Advice | undefined): Lead | undefined {
  if (malignancy) return { kind: 'malignancy', malignancy };
  return open && (!own || outranks(open.advice, own)) ? { kind: 'open', open } : undefined;
}

function nextOf(lead: Lead | undefined, own: Advice | undefined): Advice | undefined {
  switch (lead?.kind) {
    case 'open':
      return lead.open.advice;
    case 'malignancy':
      // “Keep watching it” is not what a malignant spot asks for.
      return own && callsForDoctor(own.urgency) ? own : undefined;
    case undefined:
      return own;
  }
}
