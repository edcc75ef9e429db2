import { DIAGNOSES, type Diagnosis, diagnosisFromName, type LesionLabel } from '../../../src/vocabulary/index.ts';
import type { Row } from './read-table.ts';

export interface RowLabel {
  readonly label: LesionLabel;
  readonly diagnosis?: Diagnosis;
}

/** The label that goes with a data set's own word for a diagnosis. */
export function labelOfDiagnosis(name: string): RowLabel | undefined {
  const diagnosis = diagnosisFromName(name);
  return diagnosis && { label: DIAGNOSES[diagnosis].label, diagnosis };
}

/** The label of a row whose column `dx` names the diagnosis. */
export function labelByDiagnosis(row: Row): RowLabel | undefined {
  return labelOfDiagnosis(row.dx ?? '');
}
