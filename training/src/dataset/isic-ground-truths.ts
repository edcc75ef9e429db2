import { DIAGNOSES, diagnosisFromName } from '../../../src/vocabulary/index.ts';
import { ISIC_2017, ISIC_2018, ISIC_2019, ISIC_2020, type KnownSet } from './known-sets.ts';
import { labelOfDiagnosis, type RowLabel } from './label-of-row.ts';
import type { Row } from './read-table.ts';

/** How the labels of one year's ISIC challenge are written. */
export interface GroundTruth {
  readonly facts: KnownSet;
  /** Columns that tell it from the others. */
  readonly columns: readonly string[];
  label(row: Row): RowLabel | undefined;
}

/** In the order in which their columns are tried: the plainest last. */
export const GROUND_TRUTHS: readonly GroundTruth[] = [
  { facts: ISIC_2019, columns: ['image', 'MEL', 'NV', 'SCC'], label: hotColumn },
  { facts: ISIC_2018, columns: ['image', 'MEL', 'NV'], label: hotColumn },
  { facts: ISIC_2017, columns: ['image_id', 'melanoma', 'seborrheic_keratosis'], label: melanomaKeratosisOrNevus },
  { facts: ISIC_2020, columns: ['image_name', 'target'], label: melanomaOrNot },
];

function isHot(value: string | undefined): boolean {
  return Number(value) > 0.5;
}

function hotColumn(row: Row): RowLabel | undefined {
  const hot = Object.keys(row).find((column) => diagnosisFromName(column) && isHot(row[column]));
  return hot === undefined ? undefined : labelOfDiagnosis(hot);
}

function melanomaKeratosisOrNevus(row: Row): RowLabel | undefined {
  if (isHot(row.melanoma)) return labelOfDiagnosis('mel');
  return labelOfDiagnosis(isHot(row.seborrheic_keratosis) ? 'bkl' : 'nv');
}

/** The target decides, as most rows name no diagnosis; one that contradicts it is not taken. */
function melanomaOrNot(row: Row): RowLabel {
  const label = isHot(row.target) ? 'malignant' : 'benign';
  const diagnosis = diagnosisFromName(row.diagnosis ?? '');
  return diagnosis && DIAGNOSES[diagnosis].label === label ? { label, diagnosis } : { label };
}
