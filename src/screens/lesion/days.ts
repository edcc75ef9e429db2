import { localDay } from '../../records/index.ts';

/** So many months on, on the same day of the month, or on the month's last where it has no such day. @param day YYYY-MM-DD. */
export function monthsAfter(day: string, months: number): string {
  const { year, month, date } = partsOf(day);
  const lastOfMonth = new Date(year, month + months + 1, 0).getDate();
  return localDay(new Date(year, month + months, Math.min(date, lastOfMonth)).getTime());
}

/** @param day YYYY-MM-DD. */
export function daysAfter(day: string, days: number): string {
  const { year, month, date } = partsOf(day);
  return localDay(new Date(year, month, date + days).getTime());
}

/** Midnight where the person is, at which the day begins, in milliseconds since 1970. @param day YYYY-MM-DD. */
export function startOf(day: string): number {
  const { year, month, date } = partsOf(day);
  return new Date(year, month, date).getTime();
}

function partsOf(day: string) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month: month - 1, date };
}
