import { type Advice, callsForDoctor, URGENCIES } from '../../judgement/index.ts';
import type { AdvisedRow } from '../../records/index.ts';
import type { Modality } from '../../vocabulary/index.ts';
import type { KnownMalignancy } from './known-malignancy.ts';

/** Advice to see a doctor with a spot, and nobody has said since what became of it. */
export interface OpenAdvice {
  readonly advice: Advice;
  /** The check after which it was given. */
  readonly examinationId: string;
  /** Of that check, in milliseconds since 1970. */
  readonly takenAt: number;
  /** Whether a check came after: the one that is shown, or the spot's latest. */
  readonly isEarlier: boolean;
}

/** What the other checks of a spot say, and no later score takes back. */
export interface Standing {
  readonly malignancy?: KnownMalignancy | undefined;
  /** The most urgent. */
  readonly open?: OpenAdvice | undefined;
  /** What the latest of them was judged as. */
  readonly modality?: Modality | undefined;
}

export const NOTHING_STANDS: Standing = {};

/** A check, by its id or, before it is kept, by its moment (ISO 8601). */
export interface ShownCheck {
  readonly id?: string | undefined;
  readonly takenAt?: string | undefined;
}

/**
 * @param rows the checks of one spot, newest first.
 * @param shown the check whose own advice is shown beside it.
 */
export function standingOf(rows: readonly AdvisedRow[], { id, takenAt }: ShownCheck = {}): Standing {
  const moment = takenAt === undefined ? undefined : Date.parse(takenAt);
  const isShown = (row: AdvisedRow) => (id === undefined ? row.takenAt === moment : row.id === id);
  const others = rows.filter((row) => !isShown(row));
  const since = rows.find(isShown)?.takenAt ?? moment ?? rows[0]?.takenAt ?? 0;
  const open = others.filter((row) => row.open !== undefined).reduce<AdvisedRow | undefined>(moreUrgent, undefined);
  return {
    malignancy: malignancyOf(others),
    open: open && {
      advice: open.advice,
      examinationId: open.id,
      takenAt: open.takenAt,
      isEarlier: open.takenAt < since,
    },
    modality: others.find(({ band }) => band !== 'refused')?.modality,
  };
}

/** Whether one advice is more urgent than another. */
export function outranks(one: Advice, other: Advice): boolean {
  return URGENCIES.indexOf(one.urgency) > URGENCIES.indexOf(other.urgency);
}

function moreUrgent(most: AdvisedRow | undefined, row: AdvisedRow): AdvisedRow | undefined {
  if (!callsForDoctor(row.advice.urgency)) return most;
  return most && !outranks(row.advice, most.advice) ? most : row;
}

/** The earliest day on which it became known. */
function malignancyOf(rows: readonly AdvisedRow[]): KnownMalignancy | undefined {
  const known = rows.flatMap(({ id, outcome, knownOn }) =>
    outcome === 'malignant' && knownOn !== undefined ? [{ since: knownOn, examinationId: id }] : [],
  );
  return known.toSorted((a, b) => a.since.localeCompare(b.since))[0];
}
