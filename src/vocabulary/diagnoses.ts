import type { LesionLabel } from './labels.ts';

/**
 * What each diagnosis counts as. Actinic keratosis and intraepithelial carcinoma (`akiec`) count as malignant because they
 * are pre-malignant and call for treatment (Tschandl 2018, doi:10.1038/sdata.2018.161).
 */
export const DIAGNOSES = {
  mel: { name: 'melanoma', label: 'malignant' },
  bcc: { name: 'basal cell carcinoma', label: 'malignant' },
  scc: { name: 'squamous cell carcinoma', label: 'malignant' },
  akiec: {
    name: 'actinic keratosis or intraepithelial carcinoma',
    label: 'malignant',
  },
  nv: { name: 'melanocytic nevus', label: 'benign' },
  bkl: { name: 'benign keratosis', label: 'benign' },
  df: { name: 'dermatofibroma', label: 'benign' },
  vasc: { name: 'vascular lesion', label: 'benign' },
} as const satisfies Record<string, { name: string; label: LesionLabel }>;

export type Diagnosis = keyof typeof DIAGNOSES;

/** The names that data sets use for the diagnoses, in lower case. */
const SYNONYMS: Record<string, Diagnosis> = {
  melanoma: 'mel',
  'basal cell carcinoma': 'bcc',
  'squamous cell carcinoma': 'scc',
  ack: 'akiec',
  'actinic keratosis': 'akiec',
  nev: 'nv',
  nevus: 'nv',
  sek: 'bkl',
  'seborrheic keratosis': 'bkl',
  seborrheic_keratosis: 'bkl',
  dermatofibroma: 'df',
  'vascular lesion': 'vasc',
};

/** The diagnosis that a data set's own word means, or `undefined` for a word that is not known. */
export function diagnosisFromName(name: string): Diagnosis | undefined {
  const word = name.trim().toLowerCase();
  return isDiagnosis(word) ? word : SYNONYMS[word];
}

function isDiagnosis(word: string): word is Diagnosis {
  return Object.hasOwn(DIAGNOSES, word);
}
