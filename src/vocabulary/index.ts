export { AGE_BANDS, type AgeBand, ageBandOf } from './age-bands.ts';
export { BODY_SIDES, type BodySide } from './body-sides.ts';
export { BODY_REGIONS, BODY_SITES, type BodyRegion, type BodySite, bodySiteFromName } from './body-sites.ts';
export { DIAGNOSES, type Diagnosis, diagnosisFromName } from './diagnoses.ts';
export { type LabelPolicy, labelUnder, type PolicyLine, policyTable } from './label-policy.ts';
export type { LesionLabel } from './labels.ts';
export { MODALITIES, type Modality } from './modalities.ts';
export { type PrevalenceSource, SETTINGS_OF_CARE, type SettingOfCare } from './settings-of-care.ts';
export { SEXES, type Sex, sexFromName } from './sexes.ts';
export { SKIN_TYPES, type SkinType, skinTypeFromName } from './skin-types.ts';
export {
  type AnswerChange,
  type Answers,
  answersKnowing,
  answersWith,
  SCOPE_LIMITS,
  type ScopeLimit,
  SYMPTOM_ANSWERS,
  SYMPTOMS,
  type Symptom,
  type SymptomAnswer,
  somethingSaid,
  UNANSWERED,
} from './symptoms.ts';
