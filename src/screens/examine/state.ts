import type { Frame, FrameCandidate, Saliency, Verdict } from '../../judgement/index.ts';
import type { RecordsErrorCode } from '../../records/index.ts';
import type { Answers } from '../../vocabulary/index.ts';
import type { Kept } from '../kept.ts';
import type { Place } from '../place/place.ts';
import type { Problem } from '../problem.ts';

/** A photo that has its verdict. */
export interface JudgedPhoto {
  readonly url: string;
  /** The file that was scored. */
  readonly file: Blob;
  /** Of the file that was chosen, where it has a name. */
  readonly fileName?: string | undefined;
  /** A small JPEG of the scored square. */
  readonly thumbnail: ArrayBuffer;
  readonly verdict: Verdict;
  readonly modalityLogit: number;
  readonly saliency?: Saliency | undefined;
  /** The lesions that were found, best first. */
  readonly candidates: readonly FrameCandidate[];
  /** The square that was scored at first. */
  readonly suggested: Frame;
}

export interface UnreadPhoto {
  readonly name: string;
  readonly problem: Problem;
}

/** One examination of one lesion, of up to five photos. */
export interface Judged {
  readonly stage: 'judged';
  /** Counts what is shown in one visit, to tell one examination from the next. */
  readonly number: number;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** At least one. */
  readonly photos: readonly JudgedPhoto[];
  /** What the photos come to together. */
  readonly verdict: Verdict;
  readonly answers: Answers;
  readonly kept: Kept;
  readonly place: Place;
  /** Photos that came with these and could not be read. */
  readonly unread: readonly UnreadPhoto[];
  /** Whether another photo or another square is being looked at. */
  readonly busy: boolean;
}

/** Whether other photos and squares can take the place of those that are shown: not while it is unknown what is kept of them. */
export function canChange({ kept }: Judged): boolean {
  return kept.status === 'kept' || kept.status === 'not-kept';
}

export type RowOutcome =
  | { readonly status: 'waiting' | 'working' | 'stopped' }
  | { readonly status: 'judged'; readonly verdict: Verdict; readonly kept: Kept }
  | { readonly status: 'problem'; readonly problem: Problem };

export interface BatchRow {
  readonly name: string;
  readonly file: Blob;
  readonly outcome: RowOutcome;
}

/** Photos of several lesions, each an examination by itself. */
export interface Batch {
  readonly stage: 'batch';
  readonly rows: readonly BatchRow[];
  readonly running: boolean;
  /** Whose spots they are. */
  readonly patientId: string;
  /** Why they could not be given to somebody else. */
  readonly notMoved?: RecordsErrorCode | undefined;
}

export interface Working {
  readonly stage: 'working';
  readonly photoUrl: string;
  /** All photos of the lesion. */
  readonly photos: readonly Blob[];
  readonly judged: readonly JudgedPhoto[];
  /** Photos that were looked at. */
  readonly done: number;
}

export type SessionState =
  | { readonly stage: 'idle' }
  /** Several photos came: of one spot, or of several? */
  | { readonly stage: 'asking'; readonly photos: readonly Blob[] }
  | Working
  | Judged
  | Batch
  | { readonly stage: 'failed'; readonly problem: Problem; readonly photos: readonly Blob[] };

/** Empty of a photo that a camera took here. */
export function nameOf(photo: Blob): string {
  return photo instanceof File ? photo.name : '';
}
