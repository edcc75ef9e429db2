/** The day where the reader is, YYYY-MM-DD. */
export function localDay(at = new Date()): string {
  const two = (value: number) => `${value}`.padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
