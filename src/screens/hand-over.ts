import type { SessionState } from './examine/state.ts';
import { isModelProblem } from './problem.ts';

/** What a reload would lose of the examination under way. */
export interface Unfinished {
  /** To be looked at again: they have no record on this device yet. */
  readonly photos: readonly Blob[];
  /** An examination that is kept, with everything said of it: to be shown again. */
  readonly examination?: string;
}

export function unfinishedOf(state: SessionState): Unfinished {
  switch (state.stage) {
    case 'idle':
      return { photos: [] };
    case 'asking':
    case 'working':
      return { photos: state.photos };
    case 'failed':
      // A photo that cannot be read will not be readable afterwards.
      return { photos: isModelProblem(state.problem) ? state.photos : [] };
    case 'batch':
      return { photos: state.rows.filter(({ outcome }) => !isDone(outcome)).map(({ file }) => file) };
    case 'judged':
      if (state.kept.status === 'kept') return { photos: [], examination: state.kept.id };
      return { photos: state.kept.status === 'removed' ? [] : state.photos.map(({ file }) => file) };
  }
}

type RowOutcome = Extract<SessionState, { readonly stage: 'batch' }>['rows'][number]['outcome'];

function isDone(outcome: RowOutcome): boolean {
  if (outcome.status === 'judged') return outcome.kept.status === 'kept' || outcome.kept.status === 'removed';
  return outcome.status === 'problem';
}
