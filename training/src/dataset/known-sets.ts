import {
  DIAGNOSES,
  type Diagnosis,
  diagnosisFromName,
  type LesionLabel,
  type Modality,
} from '../../../src/vocabulary/index.ts';
import type { Row } from './read-table.ts';
import type { Split } from './sample.ts';
import { splitOf } from './split.ts';

/** A public data set that is known by the columns of its labels.csv. */
export interface KnownSet {
  readonly name: string;
  /** Columns that tell it from the others. */
  readonly columns: readonly string[];
  readonly modality: Modality;
  readonly squashedAspect: number;
  /** What "malignant" means in it. */
  readonly target: 'malignant' | 'melanoma';
  readonly licence: string;
  readonly citation: string;
  group(row: Row): string;
  split(row: Row): Split;
  label(row: Row): { readonly label: LesionLabel; readonly diagnosis?: Diagnosis } | undefined;
}

/** The dermoscopic sets were published in 4:3 for the most part, and squashed to a square here. */
const FOUR_TO_THREE = 4 / 3;

/** In the order in which their columns are tried: the plainest last. */
export const KNOWN_SETS: readonly KnownSet[] = [
  {
    name: 'HAM10000',
    columns: ['file', 'lesion_id', 'dx', 'dx_type'],
    modality: 'dermoscope',
    squashedAspect: FOUR_TO_THREE,
    target: 'malignant',
    licence: 'CC BY-NC 4.0',
    citation:
      'Tschandl P, Rosendahl C, Kittler H. The HAM10000 dataset. Scientific Data 5, 180161 (2018). doi:10.1038/sdata.2018.161',
    group: (row) => row.lesion_id ?? '',
    split: (row) => splitOf(row.lesion_id ?? ''),
    label: byDiagnosis,
  },
  {
    name: 'ISIC 2017',
    columns: ['file', 'split', 'dx', 'melanoma'],
    modality: 'dermoscope',
    squashedAspect: FOUR_TO_THREE,
    target: 'melanoma',
    licence: 'CC0 1.0',
    citation:
      'Codella N et al. Skin lesion analysis toward melanoma detection: ISIC 2017 challenge. ISBI 2018. doi:10.1109/ISBI.2018.8363547',
    group: (row) => row.image_id ?? row.file ?? '',
    split: (row) => (row.split === 'val' ? 'test' : 'training'),
    label: byDiagnosis,
  },
  {
    name: 'PAD-UFES-20',
    columns: ['file', 'patient_id', 'dx', 'fitzpatrick'],
    modality: 'phone',
    squashedAspect: 1,
    target: 'malignant',
    licence: 'CC BY 4.0',
    citation: 'Pacheco A et al. PAD-UFES-20. Data in Brief 32, 106221 (2020). doi:10.1016/j.dib.2020.106221',
    group: (row) => row.patient_id ?? '',
    split: (row) => splitOf(row.patient_id ?? ''),
    label: byDiagnosis,
  },
  {
    name: 'ISIC 2018 validation',
    columns: ['image_id', 'file', 'dx'],
    modality: 'dermoscope',
    squashedAspect: FOUR_TO_THREE,
    target: 'malignant',
    licence: 'CC BY-NC 4.0',
    citation: 'Codella N et al. Skin lesion analysis toward melanoma detection 2018. arXiv:1902.03368',
    group: (row) => row.image_id ?? row.file ?? '',
    split: () => 'validation',
    label: byDiagnosis,
  },
];

export function knownSetNamed(name: string): KnownSet | undefined {
  return KNOWN_SETS.find((set) => set.name === name);
}

export function knownSetWith(columns: readonly string[]): KnownSet | undefined {
  return KNOWN_SETS.find((set) => set.columns.every((column) => columns.includes(column)));
}

function byDiagnosis(row: Row) {
  const diagnosis = diagnosisFromName(row.dx ?? '');
  return diagnosis && { label: DIAGNOSES[diagnosis].label, diagnosis };
}
