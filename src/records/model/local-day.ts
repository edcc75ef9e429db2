/**
 * The day of a moment where this device is.
 *
 * @param at milliseconds since 1970.
 * @returns YYYY-MM-DD.
 */
export function localDay(at: number): string {
  const date = new Date(at);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, place) => `${part}`.padStart(place === 0 ? 4 : 2, '0')).join('-');
}
