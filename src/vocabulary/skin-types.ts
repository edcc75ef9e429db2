/**
 * Skin phototypes by their reaction to the sun, from always burning (1) to deeply pigmented (6): Fitzpatrick 1988,
 * doi:10.1001/archderm.1988.01670060015008.
 */
export const SKIN_TYPES = [1, 2, 3, 4, 5, 6] as const;

export type SkinType = (typeof SKIN_TYPES)[number];

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/** The Fitzpatrick type that a record means by "2", "2.0", "II" or "Type II"; else `undefined`. */
export function skinTypeFromName(name: string): SkinType | undefined {
  const word = name
    .trim()
    .toUpperCase()
    .replace(/^TYPE\s*/, '');
  const roman = ROMAN.indexOf(word);
  const number = roman >= 0 ? roman + 1 : word === '' ? Number.NaN : Number(word);
  return SKIN_TYPES.find((type) => type === number);
}
