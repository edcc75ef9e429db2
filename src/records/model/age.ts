import type { Born } from './patient.ts';

const YEAR_MS = 365.2425 * 24 * 3600 * 1000;

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

function birthdaysUntil(date: string, at: Date): number {
  const [year = 0] = date.split('-').map(Number);
  const thisYears = at.toISOString().slice(5, 10) >= date.slice(5);
  return at.getUTCFullYear() - year - (thisYears ? 0 : 1);
}

function agedBy({ years, on }: { readonly years: number; readonly on: string }, at: number): number {
  return Math.floor(years + (at - Date.parse(on)) / YEAR_MS + 1e-9);
}
