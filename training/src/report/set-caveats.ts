import { HAM10000, ISIC_2017, isConfounded, PAD_UFES_20 } from '../dataset/known-sets.ts';

const CAVEATS: Readonly<Record<string, readonly string[]>> = {
  [HAM10000.name]: [
    'Taken at a university clinic in Vienna and a skin cancer practice in Queensland: lesions that somebody already found worth a look. Skin types were not recorded.',
    'More than half of the lesions were proven by histology; the others by follow-up, expert consensus or confocal microscopy.',
  ],
  [ISIC_2017.name]: ['Knows melanoma, seborrhoeic keratosis and nevus only: its figures say nothing of other cancers.'],
  [PAD_UFES_20.name]: [
    'Patients of a clinic for skin lesions in Espírito Santo, Brazil, many of them of European descent.',
    'Every carcinoma and melanoma in it was proven by biopsy, but only a minority of the nevi. So there are few benign lesions that were suspicious enough for a biopsy, which makes the set easier than practice.',
  ],
};

const CONFOUNDED =
  'Its benign and malignant pictures come from different cameras, so that one could be told from the other without looking at the lesion. It may help to train, and never to measure.';

/** What should be known of a public set before its figures are believed; nothing of the user's own folders. */
export function caveatsOf(set: string): string[] {
  return [...(CAVEATS[set] ?? []), ...(isConfounded({ set }) ? [CONFOUNDED] : [])];
}
