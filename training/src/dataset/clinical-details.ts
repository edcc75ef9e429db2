import { bodySiteFromName, sexFromName, skinTypeFromName } from '../../../src/vocabulary/index.ts';
import type { Row } from './read-table.ts';
import type { Sample } from './sample.ts';

export type ClinicalDetails = Pick<Sample, 'lesion' | 'patient' | 'age' | 'sex' | 'site' | 'skinType' | 'source'>;

/** What the public sets call each detail. */
const COLUMNS = {
  lesion: ['lesion_id'],
  patient: ['patient_id'],
  age: ['age', 'age_approx', 'age_approximate'],
  sex: ['sex', 'gender'],
  site: ['localization', 'anatom_site_general', 'anatom_site_general_challenge', 'region'],
  skinType: ['fitzpatrick', 'fitspatrick', 'fitzpatrick_skin_type'],
  source: ['source', 'dataset'],
} as const satisfies Record<keyof ClinicalDetails, readonly string[]>;

/** What a row says of the lesion and the person besides the label; what it does not say, or says is unknown, is left out. */
export function clinicalDetails(row: Row): ClinicalDetails {
  const wordFor = (detail: keyof ClinicalDetails) => {
    for (const column of COLUMNS[detail]) if (row[column]) return row[column].trim();
    return '';
  };
  return withoutGaps({
    lesion: wordFor('lesion') || undefined,
    patient: wordFor('patient') || undefined,
    age: ageFrom(wordFor('age')),
    sex: sexFromName(wordFor('sex')),
    site: bodySiteFromName(wordFor('site')),
    skinType: skinTypeFromName(wordFor('skinType')),
    source: wordFor('source') || undefined,
  });
}

const OLDEST = 120;

function ageFrom(word: string): number | undefined {
  const years = word === '' ? Number.NaN : Number(word);
  return years >= 0 && years <= OLDEST ? years : undefined;
}

function withoutGaps(details: { readonly [K in keyof ClinicalDetails]-?: ClinicalDetails[K] | undefined }): ClinicalDetails {
  return Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));
}
