const SHOWN = 10;

/** Lines for a list of which only the first ten are shown, with how many there are beyond. */
export function firstFew<T>(list: readonly T[], line: (one: T) => string): string[] {
  const more = list.length - SHOWN;
  return [...list.slice(0, SHOWN).map((one) => `    ${line(one)}`), ...(more > 0 ? [`    and ${more} more`] : [])];
}
