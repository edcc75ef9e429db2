// Days as date fields write them (YYYY-MM-DD), in the time zone of this device.

/** No photo is older; such years come about while one is typed. */
const FIRST_YEAR = 1900;

/** The first moment of a day in milliseconds since 1970, `after` days later; undefined for what is no day of a photo. */
export function startOfDay(day: string, after = 0): number | undefined {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (year < FIRST_YEAR || !month || !date) return undefined;
  const start = new Date(year, month - 1, date + after).getTime();
  return Number.isNaN(start) ? undefined : start;
}
