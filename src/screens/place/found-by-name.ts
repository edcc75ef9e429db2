import type { Translate } from '../../i18n/index.ts';
import type { PersonOverview } from '../../records/index.ts';
import { personName } from './place-words.ts';
import { plainText, plainWords } from './plain-text.ts';

/** Those whose name has all words of a text in it, whatever their case and accents. */
export function foundByName(people: readonly PersonOverview[], text: string, t: Translate): readonly PersonOverview[] {
  const words = plainWords(text);
  if (words.length === 0) return people;
  return people.filter(({ patient }) => {
    const name = plainText(personName(patient, t));
    return words.every((word) => name.includes(word));
  });
}
