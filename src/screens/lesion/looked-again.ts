import { daysAfter, startOf } from './days.ts';

/** Who looks a few days early has looked. */
const EARLY_DAYS = 7;

/** From when on a look is the one that was due, in milliseconds since 1970. @param day YYYY-MM-DD. */
export function countsFrom(day: string): number {
  return startOf(daysAfter(day, -EARLY_DAYS));
}
