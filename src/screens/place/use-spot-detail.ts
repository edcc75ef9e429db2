import { useLanguage } from '../../i18n/index.ts';
import type { LesionOverview } from '../../records/index.ts';
import { lesionWhere } from './place-words.ts';
import { useDay } from './use-day.ts';

/** What is said of a spot below its name. */
export function useSpotDetail(): (spot: LesionOverview) => string {
  const { t } = useLanguage();
  const day = useDay();
  return ({ lesion, latest }) => {
    const where = lesionWhere(lesion, t);
    const checked = latest ? t('place.spot.checked', { date: day(latest.takenAt) }) : t('place.spot.unchecked');
    return where ? t('place.spot.detail', { where, checked }) : checked;
  };
}
