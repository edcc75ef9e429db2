/** Under which heading a check stands: today, yesterday, or a month as YYYY-MM. */
export type DateGroup = 'today' | 'yesterday' | `${number}-${number}`;

/**
 * By the calendar of this device.
 *
 * @param takenAt milliseconds since 1970.
 * @param now milliseconds since 1970.
 */
export function dateGroup(takenAt: number, now: number): DateGroup {
  const day = new Date(takenAt);
  if (isSameDay(day, new Date(now))) return 'today';
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (isSameDay(day, yesterday)) return 'yesterday';
  return `${day.getFullYear()}-${day.getMonth() + 1}`;
}

function isSameDay(one: Date, other: Date): boolean {
  return one.toDateString() === other.toDateString();
}
