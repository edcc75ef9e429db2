import { useLanguage } from '../../i18n/index.ts';
import type { LesionOverview } from '../../records/index.ts';
import { lesionTitle, lesionWhere } from './place-words.ts';
import { sharedWords } from './shared-words.ts';
import { useDay } from './use-day.ts';

/**
 * What is said of a spot below its name; of one that is called as another is, more exactly.
 *
 * @param spots among which they are to be told apart.
 */
export function useSpotDetail(spots: readonly LesionOverview[]): (spot: LesionOverview) => string {
  const { t, exactMoment } = useLanguage();
  const day = useDay();
  const shared = sharedWords(spots.map(({ lesion }) => lesionTitle(lesion, t)));
  const checkedOf = ({ lesion, latest, examinations }: LesionOverview) => {
    if (!latest) return t('place.spot.unchecked');
    if (!shared.has(lesionTitle(lesion, t))) return t('place.spot.checked', { date: day(latest.takenAt) });
    const date = exactMoment(new Date(latest.takenAt).toISOString());
    return t('people.merge.detail', { checks: t('person.checks', { count: examinations }), date });
  };
  return (spot) => {
    const where = lesionWhere(spot.lesion, t);
    const checked = checkedOf(spot);
    return where ? t('place.spot.detail', { where, checked }) : checked;
  };
}
