/** Sex as medical records state it. */
export const SEXES = ['female', 'male'] as const;

export type Sex = (typeof SEXES)[number];

const SYNONYMS: Readonly<Record<string, Sex>> = { female: 'female', f: 'female', male: 'male', m: 'male' };

/** The sex that a record's own word means, or `undefined` for "unknown" and the like. */
export function sexFromName(name: string): Sex | undefined {
  const word = name.trim().toLowerCase();
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined;
}
