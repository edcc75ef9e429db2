import type { Records } from '../../records/index.ts';
import { downloadExaminationsCsv } from '../download/make-download.ts';

/**
 * Hands the person a table (CSV) of every examination that can be read, without the photos.
 *
 * @throws {RecordsError}
 */
export async function exportExaminations(records: Records): Promise<void> {
  await downloadExaminationsCsv(records);
}
