import type { Translate } from '../../i18n/index.ts';
import type { PersonOverview } from '../../records/index.ts';
import { personName } from './place-words.ts';

/** Those whose name has all words of a text in it, whatever their case and accents. */
export function foundByName(people: readonly PersonOverview[], text: string, t: Translate): readonly PersonOverview[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter(({ patient }) => {
    const name = plain(personName(patient, t));
    return words.every((word) => name.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
