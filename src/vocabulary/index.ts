export { DIAGNOSES, type Diagnosis, diagnosisFromName } from './diagnoses.ts';
export type { LesionLabel } from './labels.ts';
export { MODALITIES, type Modality } from './modalities.ts';
