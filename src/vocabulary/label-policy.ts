import { DIAGNOSES, type Diagnosis } from './diagnoses.ts';
import type { LesionLabel } from './labels.ts';

/** What may be chosen about the labels; the rest of the policy is {@link DIAGNOSES}. */
export interface LabelPolicy {
  /** Leave actinic keratoses out: they are pre-malignant, and sets differ in what they make of them. */
  readonly dropActinicKeratoses: boolean;
}

/** What a diagnosis counts as under a policy; `undefined` when its pictures are left out. */
export function labelUnder({ dropActinicKeratoses }: LabelPolicy, diagnosis: Diagnosis): LesionLabel | undefined {
  return dropActinicKeratoses && diagnosis === 'akiec' ? undefined : DIAGNOSES[diagnosis].label;
}

export interface PolicyLine {
  readonly diagnosis: Diagnosis;
  readonly name: string;
  readonly countsAs: LesionLabel | 'left out';
}

/** The whole policy as a table, one line for each diagnosis, in the order of {@link DIAGNOSES}: malignant first. */
export function policyTable(policy: LabelPolicy): readonly PolicyLine[] {
  return Object.entries(DIAGNOSES).map(([key, { name }]) => {
    const diagnosis = key as Diagnosis;
    return { diagnosis, name, countsAs: labelUnder(policy, diagnosis) ?? 'left out' };
  });
}
