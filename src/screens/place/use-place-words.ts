import { useCallback } from 'react';
import { type Translate, useLanguage } from '../../i18n/index.ts';
import type { Lesion } from '../../records/index.ts';
import { useServices } from '../services.tsx';
import { useStored } from '../use-stored.ts';
import type { Place } from './place.ts';
import { lesionTitle, lesionWhere, personName } from './place-words.ts';

interface PlaceWords {
  /** Whether there is more than who uses this device. */
  readonly said: boolean;
  readonly words: string;
}

/** A place in one line. @param withPerson whether it says whose. */
export function usePlaceWords(place: Place, withPerson: boolean): PlaceWords {
  const { patientId, lesionId, site, side, name = '' } = place;
  const { t } = useLanguage();
  const { records } = useServices();
  const load = useCallback(async () => {
    // What was removed meanwhile is not named; nothing else depends on it.
    const [patient, lesion] = await Promise.all([
      records.patient(patientId).catch(() => undefined),
      lesionId === undefined ? undefined : records.lesion(lesionId).catch(() => undefined),
    ]);
    return { patient, lesion };
  }, [records, patientId, lesionId]);
  const stored = useStored(load);
  const { patient, lesion } = stored.stage === 'here' ? stored.value : {};
  const hasSpot = lesionId !== undefined || site !== undefined || name !== '';
  const spot = hasSpot ? spotWords(lesion ?? { name, site, side }, t) : undefined;
  const person = withPerson && patient ? personName(patient, t) : undefined;
  if (person && spot) return { said: true, words: t('place.summary', { spot, person }) };
  if (person) return { said: false, words: t('place.summary.person', { person }) };
  return { said: spot !== undefined, words: spot ?? t('place.unsaid.long') };
}

function spotWords(lesion: Pick<Lesion, 'name' | 'site' | 'side'>, t: Translate): string {
  return [lesionTitle(lesion, t), lesionWhere(lesion, t)].filter(Boolean).join(' · ');
}
