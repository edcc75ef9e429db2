export { RecordsError, type RecordsErrorCode } from './errors.ts';
export type { Examination, Picture } from './examination.ts';
export { openRecords, type Records, type Removed } from './records.ts';
export type { Draft, ExaminationList } from './stored-examination.ts';
