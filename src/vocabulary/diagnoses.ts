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

/**
 * The names that data sets use for the diagnoses: ISIC's challenges and archive, PAD-UFES-20. Solar lentigines and lichenoid
 * keratoses are benign keratoses as in HAM10000; Bowen's disease is an intraepithelial carcinoma.
 */
const SYNONYMS: Readonly<Record<string, Diagnosis>> = {
  melanoma: 'mel',
  'malignant melanoma': 'mel',
  'melanoma nos': 'mel',
  'melanoma in situ': 'mel',
  'melanoma invasive': 'mel',
  'melanoma metastasis': 'mel',
  'basal cell carcinoma': 'bcc',
  'squamous cell carcinoma': 'scc',
  'squamous cell carcinoma nos': 'scc',
  ak: 'akiec',
  ack: 'akiec',
  'actinic keratosis': 'akiec',
  'actinic keratoses': 'akiec',
  'solar or actinic keratosis': 'akiec',
  'bowen disease': 'akiec',
  nev: 'nv',
  nevus: 'nv',
  nevi: 'nv',
  naevus: 'nv',
  'melanocytic nevus': 'nv',
  'melanocytic nevi': 'nv',
  sek: 'bkl',
  'seborrheic keratosis': 'bkl',
  'seborrhoeic keratosis': 'bkl',
  'benign keratosis': 'bkl',
  'pigmented benign keratosis': 'bkl',
  'benign keratosis like lesions': 'bkl',
  'lichenoid keratosis': 'bkl',
  'solar lentigo': 'bkl',
  'lentigo nos': 'bkl',
  dermatofibroma: 'df',
  'vascular lesion': 'vasc',
  'vascular lesions': 'vasc',
  angioma: 'vasc',
  hemangioma: 'vasc',
  angiokeratoma: 'vasc',
  'pyogenic granuloma': 'vasc',
};

/** The diagnosis that a data set's own word means, or `undefined` for a word that is not known and for ISIC's UNK. */
export function diagnosisFromName(name: string): Diagnosis | undefined {
  const word = plainWords(name);
  if (isDiagnosis(word)) return word;
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : undefined;
}

function plainWords(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("'s", '')
    .split(/[^a-z]+/)
    .join(' ')
    .trim();
}

function isDiagnosis(word: string): word is Diagnosis {
  return Object.hasOwn(DIAGNOSES, word);
}
