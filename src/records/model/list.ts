import type { StoredRecord } from '../storage/schema.ts';
import { type Examination, readExamination } from './examination.ts';

export interface ExaminationList {
  /** Newest first. */
  readonly examinations: readonly Examination[];
  /** Ids of what is stored but cannot be read. */
  readonly damaged: readonly string[];
}

/** One damaged record must not hide the others. */
export function readList(records: readonly StoredRecord[]): ExaminationList {
  const examinations: Examination[] = [];
  const damaged: string[] = [];
  for (const record of records) {
    try {
      examinations.push(readExamination(record));
    } catch {
      damaged.push(record.id);
    }
  }
  return { examinations: examinations.sort((a, b) => b.takenAt.localeCompare(a.takenAt)), damaged };
}
