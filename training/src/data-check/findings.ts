import type { BorderFinding, DataCheck } from './data-check.ts';
import { crossesSplits, type DuplicatePair, isContradictory } from './find-duplicates.ts';

/** From here on the border says too much: sets of one source stay well below. */
export const BORDER_AUC_LIMIT = 0.8;

/** Whether a set's classes look to come from different cameras, hospitals or crops. */
export function isConfoundedBy({ auc }: BorderFinding): boolean {
  return auc !== undefined && auc > BORDER_AUC_LIMIT;
}

/** What is wrong with the data, beyond pictures that are merely left out. */
export interface Findings {
  /** Patients, lesions or pictures in more than one split, near duplicates among them. */
  readonly leaks: number;
  readonly contradictions: number;
  readonly confounded: number;
}

export function findingsOf({ leaks, duplicates, borders }: DataCheck): Findings {
  return {
    leaks: leaks.length + nearLeaks(duplicates).length,
    contradictions: duplicates.filter(isContradictory).length,
    confounded: borders.filter(isConfoundedBy).length,
  };
}

/** Near duplicates in two splits. Exact ones count among the leaks by their bytes. */
export function nearLeaks(duplicates: readonly DuplicatePair[]): DuplicatePair[] {
  return duplicates.filter((pair) => pair.kind === 'near' && crossesSplits(pair));
}

export function isClean({ leaks, contradictions, confounded }: Findings): boolean {
  return leaks + contradictions + confounded === 0;
}
