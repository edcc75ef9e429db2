import type { Outcome } from './follow-up.ts';
import { localDay } from './local-day.ts';

/**
 * Whether what became known answers the advice that its own check gave, so that it is no longer open: benign on the day of the
 * photo or since, but not before it; malignant whenever, which is told by itself and comes before any advice.
 *
 * @param knownOn YYYY-MM-DD; undefined where nothing became known.
 * @param takenAt of the check, in milliseconds since 1970.
 */
export function answersAdvice(outcome: Outcome, knownOn: string | undefined, takenAt: number): boolean {
  if (outcome === 'benign') return knownOn !== undefined && knownOn >= localDay(takenAt);
  return outcome === 'malignant';
}
