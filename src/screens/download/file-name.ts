/** `naevus-statistics-2026-01-31-3-months.json`: what it holds, the day it was made on this device's calendar, and of which period. */
export function fileName(what: string, ending: string, made: Date, period?: string): string {
  const two = (number: number) => `${number}`.padStart(2, '0');
  const day = `${made.getFullYear()}-${two(made.getMonth() + 1)}-${two(made.getDate())}`;
  const parts = ['naevus', what, day, ...(period ? [period] : [])];
  return `${parts.join('-')}.${ending}`;
}
