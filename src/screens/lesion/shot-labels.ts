import type { Language } from '../../i18n/index.ts';
import type { Shot } from './shots.ts';

/** What each photo is called where one is chosen: by its moment, to the second or with a number where others share that. */
export function shotLabels(shots: readonly Shot[], { t, moment, exactMoment }: Language): readonly string[] {
  const looks = [...new Map(shots.map(({ examination }) => [examination.id, examination.takenAt]))];
  const named = new Map(
    looks.map(([id, takenAt]) => {
      if (shared(looks, takenAt, moment) === 1) return [id, moment(takenAt)];
      const date = exactMoment(takenAt);
      if (shared(looks, takenAt, exactMoment) === 1) return [id, date];
      const same = looks.filter(([, other]) => exactMoment(other) === date);
      return [id, t('lesion.compare.numbered', { date, number: same.findIndex(([other]) => other === id) + 1 })];
    }),
  );
  return shots.map(({ examination, place }) => {
    const date = named.get(examination.id) ?? moment(examination.takenAt);
    return examination.photos.length > 1 ? t('lesion.compare.option', { date, photo: place + 1 }) : date;
  });
}

function shared(looks: readonly (readonly [string, string])[], takenAt: string, words: (iso: string) => string): number {
  return looks.filter(([, other]) => words(other) === words(takenAt)).length;
}
