import type { Modality } from '../../../src/vocabulary/index.ts';
import type { Sample } from './sample.ts';

/** What is known of a public data set, however it is laid out on disk. */
export interface KnownSet {
  readonly name: string;
  readonly modality: Modality;
  /** What "malignant" means in it. */
  readonly target: 'malignant' | 'melanoma';
  /** Benign and malignant pictures come from different cameras: it may only train, and only when asked for. */
  readonly confounded?: boolean;
  readonly licence: string;
  readonly citation: string;
}

export const HAM10000: KnownSet = {
  name: 'HAM10000',
  modality: 'dermoscope',
  target: 'malignant',
  licence: 'CC BY-NC 4.0',
  citation:
    'Tschandl P, Rosendahl C, Kittler H. The HAM10000 dataset. Scientific Data 5, 180161 (2018). doi:10.1038/sdata.2018.161',
};

export const ISIC_2017: KnownSet = {
  name: 'ISIC 2017',
  modality: 'dermoscope',
  target: 'melanoma',
  licence: 'CC0 1.0',
  citation:
    'Codella N et al. Skin lesion analysis toward melanoma detection: ISIC 2017 challenge. ISBI 2018. doi:10.1109/ISBI.2018.8363547',
};

const CODELLA_2018 = 'Codella N et al. Skin lesion analysis toward melanoma detection 2018. arXiv:1902.03368';

export const ISIC_2018_VALIDATION: KnownSet = {
  name: 'ISIC 2018 validation',
  modality: 'dermoscope',
  target: 'malignant',
  licence: 'CC BY-NC 4.0',
  citation: CODELLA_2018,
};

export const ISIC_2018: KnownSet = { ...ISIC_2018_VALIDATION, name: 'ISIC 2018' };

export const ISIC_2019: KnownSet = {
  name: 'ISIC 2019',
  modality: 'dermoscope',
  target: 'malignant',
  licence: 'CC BY-NC 4.0',
  citation:
    'ISIC 2019: Combalia M et al. BCN20000. arXiv:1908.02288; Codella N et al. arXiv:1710.05006; Tschandl P et al. doi:10.1038/sdata.2018.161',
};

export const ISIC_2020: KnownSet = {
  name: 'ISIC 2020',
  modality: 'dermoscope',
  target: 'melanoma',
  licence: 'CC BY-NC 4.0',
  citation:
    'Rotemberg V et al. A patient-centric dataset of images and metadata for identifying melanomas using clinical context. Scientific Data 8, 34 (2021). doi:10.1038/s41597-021-00815-z',
};

export const PAD_UFES_20: KnownSet = {
  name: 'PAD-UFES-20',
  modality: 'phone',
  target: 'malignant',
  licence: 'CC BY 4.0',
  citation: 'Pacheco A et al. PAD-UFES-20. Data in Brief 32, 106221 (2020). doi:10.1016/j.dib.2020.106221',
};

export const KAGGLE_10K: KnownSet = {
  name: 'Kaggle 10,000',
  modality: 'dermoscope',
  target: 'melanoma',
  confounded: true,
  // Declared CC0 there; but it repeats pictures of HAM10000 and ISIC 2019, which are not.
  licence: 'CC BY-NC 4.0',
  citation: 'Melanoma skin cancer dataset of 10,000 images, training part. Kaggle (2022)',
};

const SETS = [HAM10000, ISIC_2017, ISIC_2018_VALIDATION, ISIC_2018, ISIC_2019, ISIC_2020, PAD_UFES_20, KAGGLE_10K];

/** The facts of a public set by the name that its samples bear; `undefined` for the user's own folders. */
export function knownSetNamed(name: string): KnownSet | undefined {
  return SETS.find((set) => set.name === name);
}

/** Whether a sample's set has its benign and malignant pictures from different cameras. */
export function isConfounded({ set }: Pick<Sample, 'set'>): boolean {
  return knownSetNamed(set)?.confounded === true;
}
