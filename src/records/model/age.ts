import type { Born } from './patient.ts';

const YEAR_MS = 365.2425 * 24 * 3600 * 1000;

/** Against rounding: an age stated as a whole number of years is that age from the first moment of its day. */
const HAIR = 1e-9;

/**
 * Age in whole years at a moment: exact from a birth date (days of UTC), from a stated age as many years later as have passed.
 *
 * @param at milliseconds since 1970.
 * @returns undefined when nothing is known, or for a moment before the birth.
 */
export function ageAt(born: Born | undefined, at: number): number | undefined {
  if (!born) return undefined;
  const age = born.known === 'date' ? birthdaysUntil(born.date, new Date(at)) : agedBy(born, at);
  return age >= 0 ? age : undefined;
}

/**
 * When somebody is younger than so many years, by {@link ageAt}: for those who ask it of many moments.
 *
 * @param years whole, above 0.
 * @returns milliseconds since 1970: from the birth up to, but not including, that birthday.
 */
export function timeUnder(years: number, born: Born): { readonly from: number; readonly to: number } {
  if (born.known === 'age') {
    const momentOf = (age: number) => Date.parse(born.on) + (age - born.years - HAIR) * YEAR_MS;
    return { from: momentOf(0), to: momentOf(years) };
  }
  const [year = 0, month = 1, day = 1] = born.date.split('-').map(Number);
  // Who was born on the 29th of February is a year older on the 1st of March of other years, which is what this gives then.
  return { from: Date.parse(born.date), to: Date.UTC(year + years, month - 1, day) };
}

function birthdaysUntil(date: string, at: Date): number {
  const [year = 0] = date.split('-').map(Number);
  const thisYears = at.toISOString().slice(5, 10) >= date.slice(5);
  return at.getUTCFullYear() - year - (thisYears ? 0 : 1);
}

function agedBy({ years, on }: { readonly years: number; readonly on: string }, at: number): number {
  return Math.floor(years + (at - Date.parse(on)) / YEAR_MS + HAIR);
}
