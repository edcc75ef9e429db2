import { type Translate, useLanguage } from '../../i18n/index.ts';
import type { Born, PersonOverview } from '../../records/index.ts';
import { ageAt } from '../../records/index.ts';
import { personName } from './place-words.ts';
import { plainText } from './plain-text.ts';
import { sharedWords } from './shared-words.ts';
import { useDay } from './use-day.ts';

/**
 * What is said of a person below their name: how old they are and when they were checked last, and of who shares the name with
 * somebody more exactly.
 *
 * @param people among whom they are to be told apart.
 */
export function usePersonDetail(people: readonly PersonOverview[]): (person: PersonOverview) => string | undefined {
  const { t, exactMoment } = useLanguage();
  const day = useDay();
  const nameOf = ({ patient }: PersonOverview) => plainText(personName(patient, t));
  const shared = sharedWords(people.map(nameOf));
  const checkedOf = (person: PersonOverview) => {
    const { examinations, latest } = person;
    if (!shared.has(nameOf(person))) return latest && t('place.spot.checked', { date: day(latest.takenAt) });
    if (!latest) return t('place.spot.unchecked');
    const date = exactMoment(new Date(latest.takenAt).toISOString());
    return t('people.merge.detail', { checks: t('person.checks', { count: examinations }), date });
  };
  return (person) => {
    const [born, checked] = [bornInWords(person.patient.born, t), checkedOf(person)];
    return born && checked ? t('place.person.detail', { born, checked }) : (born ?? checked);
  };
}

function bornInWords(born: Born | undefined, t: Translate): string | undefined {
  if (born?.known === 'date') return t('place.person.born', { year: born.date.slice(0, 4) });
  const age = ageAt(born, Date.now());
  return age === undefined ? undefined : t('person.age', { count: age });
}
