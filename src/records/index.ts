export type { Changes, Owner, Rescored, Revision } from './changing/examinations.ts';
export type { LesionDetails, PatientDetails } from './changing/people.ts';
export { type MissingRoom, RecordsError, type RecordsErrorCode } from './errors.ts';
export type { ExaminationsCsv } from './exchange/examinations-csv.ts';
export { openRecordsLate } from './late-records.ts';
export { ageAt } from './model/age.ts';
export { answersAdvice } from './model/answers-advice.ts';
export type { Draft, DraftPhoto } from './model/draft.ts';
export type { EarlierVerdict, Examination, ExaminedPhoto } from './model/examination.ts';
export { type FollowUp, NO_FOLLOW_UP, type Outcome } from './model/follow-up.ts';
export { type Examined, knownLimits } from './model/known-limits.ts';
export type { Lesion } from './model/lesion.ts';
export type { ExaminationList } from './model/list.ts';
export { localDay } from './model/local-day.ts';
export { type Born, DEFAULT_PATIENT, type Patient, SELF } from './model/patient.ts';
export type { MarkedLine, PhotoSize } from './model/photo-size.ts';
export type { Picture } from './model/picture.ts';
export type { ExaminationRow } from './model/rows.ts';
export {
  type CheckedAt,
  openPreferences,
  type PreferenceChange,
  type PreferenceStore,
  type Preferences,
  THEMES,
  type Theme,
} from './preferences.ts';
export { openRecords, type Records } from './records.ts';
export { type AdvisedRow, type CheckAdvice, examinationAdvice } from './search/check-advice.ts';
export type { ExaminationFilter, Owners, Period } from './search/filter.ts';
export type { ExaminationPage, ListedExamination, PageRequest } from './search/find.ts';
export type { LesionOverview } from './search/lesions-overview.ts';
export type { Looks } from './search/looks.ts';
export type { OpenCheck } from './search/open-spots.ts';
export type { PersonOverview } from './search/people-overview.ts';
export type { Position } from './search/rows-newest-first.ts';
export type { ReaderWords } from './search/text-test.ts';
export { statisticsCsv, statisticsJson } from './statistics/csv.ts';
export {
  type CountedResults,
  STATISTICS_VERSION,
  type Statistics,
  type TestResults,
  type TimeStep,
} from './statistics/statistics.ts';
export { statisticsOf, type TallyOptions } from './statistics/tally.ts';
export { shownResults } from './statistics/test-results.ts';
export { stepSpan } from './statistics/time-steps.ts';
export type { CheckFindings } from './storage/check.ts';
export type { StorageUsage } from './storage/usage.ts';
export type { Removed } from './storage/writer.ts';
