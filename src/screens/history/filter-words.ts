import type { Language } from '../../i18n/index.ts';
import { type ExaminationFilter, type Lesion, localDay, type Patient } from '../../records/index.ts';
import { lesionTitle, personName } from '../place/place-words.ts';

/** One thing that a filter asks for, in words, and the filter without it. */
export interface AskedFor {
  readonly key: string;
  readonly words: string;
  readonly without: ExaminationFilter;
}

interface Known {
  readonly patients: readonly Patient[];
  readonly lesion: Lesion | undefined;
}

/** All that a filter asks for, each by itself. */
export function askedFor(
  filter: ExaminationFilter,
  { t, day }: Pick<Language, 't'> & Days,
  known: Known,
): readonly AskedFor[] {
  const { patientId, lesionId, bands, outcomes, sites, sexes, ageBands, modality, from, to, text } = filter;
  const unknown = t('history.filter.unknown');
  const list = <Value>(
    key: keyof ExaminationFilter,
    values: readonly Value[] | undefined,
    words: (value: Value) => string,
  ) =>
    (values ?? []).map((value) => {
      const left = values?.filter((one) => one !== value) ?? [];
      const { [key]: _, ...rest } = filter;
      return { key: `${key} ${value}`, words: words(value), without: left.length > 0 ? { ...rest, [key]: left } : rest };
    });
  const one = <Value>(key: keyof ExaminationFilter, value: Value | undefined, words: (value: Value) => string) =>
    list(key, value === undefined ? [] : [value], words);
  return [
    ...one('text', text, (value) => t('history.filter.text-named', { text: value })),
    ...one('patientId', patientId, (id) => t('history.filter.person-named', { name: nameOf(known.patients, id, t) })),
    ...one('lesionId', lesionId, () => lesionChip(known.lesion, t)),
    ...list('bands', bands, (band) => t(`band.${band}`)),
    ...list('outcomes', outcomes, (outcome) => t(`outcome.${outcome}`)),
    ...list('sites', sites, (site) =>
      t('history.filter.site-named', { name: site === 'unknown' ? unknown : t(`site.${site}`) }),
    ),
    ...list('sexes', sexes, (sex) =>
      t('history.filter.sex-named', { name: sex === 'unknown' ? unknown : t(`history.filter.sex.${sex}`) }),
    ),
    ...list('ageBands', ageBands, (band) => t('history.filter.age-named', { name: t(`overview.age.${band}`) })),
    ...one('modality', modality, (value) => t(`history.filter.modality.${value}`)),
    ...one('from', from, (moment) => t('history.filter.from-day', { date: day(localDay(moment)) })),
    ...one('to', to, (moment) => t('history.filter.to-day', { date: day(localDay(moment - 1)) })),
  ];
}

interface Days {
  /** A day (YYYY-MM-DD) in the reader's words. */
  readonly day: (day: string) => string;
}

function nameOf(patients: readonly Patient[], id: string, t: Language['t']): string {
  const patient = patients.find((one) => one.id === id);
  return patient ? personName(patient, t) : t('history.person.gone');
}

function lesionChip(lesion: Lesion | undefined, t: Language['t']): string {
  return lesion ? t('history.filter.lesion-named', { name: lesionTitle(lesion, t) }) : t('history.filter.lesion');
}
