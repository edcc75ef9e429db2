import * as v from 'valibot';

/** A day that there is, as YYYY-MM-DD. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isOfTheCalendar, 'no such day'));

function isOfTheCalendar(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
