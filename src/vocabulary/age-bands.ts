/** Bands of age in years, youngest first: `from` is the first year of a band, which ends where the next begins. */
export const AGE_BANDS = [
  { band: 'under 18', from: 0 },
  { band: '18-29', from: 18 },
  { band: '30-44', from: 30 },
  { band: '45-59', from: 45 },
  { band: '60-74', from: 60 },
  { band: '75 and over', from: 75 },
] as const;

export type AgeBand = (typeof AGE_BANDS)[number]['band'];

/**
 * The band of an age.
 *
 * @param age years, 0 or more.
 * @throws {RangeError} for a negative age or one that is no number.
 */
export function ageBandOf(age: number): AgeBand {
  const found = AGE_BANDS.findLast(({ from }) => age >= from);
  if (!found) throw new RangeError(`${age} is no age`);
  return found.band;
}
