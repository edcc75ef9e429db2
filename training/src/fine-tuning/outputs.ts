import type { Diagnosis } from '../../../src/vocabulary/index.ts';
import type { Sample } from '../dataset/sample.ts';

/**
 * What the network is asked while it trains: first whether the lesion is malignant, then which diagnosis it is, one yes or no
 * each. Only the first answer is shipped; the others make the network look for what tells the diagnoses apart (Caruana 1997,
 * doi:10.1023/A:1007379606734).
 */
const ASKED_DIAGNOSES: readonly (readonly Diagnosis[])[] = [
  ['mel'],
  ['bcc'],
  ['scc', 'akiec'],
  ['nv'],
  ['bkl'],
  ['df'],
  ['vasc'],
];

export const OUTPUTS = 1 + ASKED_DIAGNOSES.length;
/** Which output says how malignant a lesion looks. */
export const MALIGNANT_OUTPUT = 0;

/** The right answers for a picture, [OUTPUTS] each. */
export interface Answers {
  /** Probabilities, 0..1. */
  readonly targets: readonly number[];
  /** How much each counts in the loss: 0 where the answer is not known. */
  readonly weights: readonly number[];
  /** How much each would count if a teacher filled the gaps. */
  readonly taughtWeights: readonly number[];
}

/**
 * @param weight of the picture.
 * @param diagnosisShare how much a diagnosis counts beside the malignant answer.
 */
export function answersOf({ label, diagnosis }: Sample, weight: number, diagnosisShare: number): Answers {
  const asked = (share: number) => [weight, ...ASKED_DIAGNOSES.map(() => weight * share)];
  return {
    targets: [
      label === 'malignant' ? 1 : 0,
      ...ASKED_DIAGNOSES.map((names) => (diagnosis && names.includes(diagnosis) ? 1 : 0)),
    ],
    weights: asked(diagnosis ? diagnosisShare : 0),
    taughtWeights: asked(diagnosisShare),
  };
}
