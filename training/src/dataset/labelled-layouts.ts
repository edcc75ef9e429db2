import { HAM10000, ISIC_2017, ISIC_2018_VALIDATION, KAGGLE_10K, type KnownSet, PAD_UFES_20 } from './known-sets.ts';
import { labelByDiagnosis, type RowLabel } from './label-of-row.ts';
import type { Row } from './read-table.ts';
import type { Split } from './sample.ts';
import { splitOf } from './split.ts';

/** How the labels.csv of a public data set is laid out, and what follows from a row of it. */
export interface LabelledLayout extends KnownSet {
  /** Columns that tell it from the others. */
  readonly columns: readonly string[];
  /** What the names of all its pictures look like, where columns do not tell enough. */
  readonly pictures?: RegExp;
  readonly squashedAspect: number;
  group(row: Row): string;
  split(row: Row): Split;
  label(row: Row): RowLabel | undefined;
}

/** The dermoscopic sets were published in 4:3 for the most part, and squashed to a square here. */
const FOUR_TO_THREE = 4 / 3;

/** In the order in which their columns are tried: the plainest last. */
export const LABELLED_LAYOUTS: readonly LabelledLayout[] = [
  {
    ...HAM10000,
    columns: ['file', 'lesion_id', 'dx', 'dx_type'],
    squashedAspect: FOUR_TO_THREE,
    group: (row) => row.lesion_id ?? '',
    split: (row) => splitOf(row.lesion_id ?? ''),
    label: labelByDiagnosis,
  },
  {
    ...ISIC_2017,
    columns: ['file', 'split', 'dx', 'melanoma'],
    squashedAspect: FOUR_TO_THREE,
    group: pictureOf,
    split: (row) => (row.split === 'val' ? 'test' : 'training'),
    label: labelByDiagnosis,
  },
  {
    ...PAD_UFES_20,
    columns: ['file', 'patient_id', 'dx', 'fitzpatrick'],
    squashedAspect: 1,
    group: (row) => row.patient_id ?? '',
    split: (row) => splitOf(row.patient_id ?? ''),
    label: labelByDiagnosis,
  },
  {
    ...ISIC_2018_VALIDATION,
    columns: ['image_id', 'file', 'dx'],
    squashedAspect: FOUR_TO_THREE,
    group: pictureOf,
    split: () => 'validation',
    label: labelByDiagnosis,
  },
  {
    ...KAGGLE_10K,
    columns: ['file', 'malignant'],
    pictures: /^(benign|malignant)\/melanoma_\d+\.jpg$/,
    squashedAspect: FOUR_TO_THREE,
    group: pictureOf,
    split: () => 'training',
    label: (row) => ({ label: row.malignant === '1' ? 'malignant' : 'benign' }),
  },
];

/** The layout of a labels.csv, by its columns and, where these are too plain, the names of its pictures. */
export function layoutWith(columns: readonly string[], rows: readonly Row[]): LabelledLayout | undefined {
  return LABELLED_LAYOUTS.find(
    (set) =>
      set.columns.every((column) => columns.includes(column)) &&
      rows.every((row) => set.pictures?.test(row.file ?? '') ?? true),
  );
}

function pictureOf(row: Row): string {
  return row.image_id ?? row.file ?? '';
}
