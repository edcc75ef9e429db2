import type { ShownCheck } from '../verdict/standing.ts';
import type { Judged } from './state.ts';

/** The check that is shown, as what is kept of its spot knows it. */
export function shownCheck({ kept, takenAt }: Judged): ShownCheck {
  return kept.status === 'kept' ? { id: kept.id, takenAt } : { takenAt };
}
